import { isoDateSchema, type IsoDate } from '../domain/date.ts';

/**
 * The day the site speaks of as today: `AS_OF` from the environment, else the current UTC date.
 * The one place where the clock is read. Throws where `AS_OF` is not a date.
 */
export function asOf(environment: Readonly<Record<string, string | undefined>> = process.env): IsoDate {
  const given = environment['AS_OF'];
  if (given === undefined || given === '') return new Date().toISOString().slice(0, 10);
  const parsed = isoDateSchema.safeParse(given);
  if (!parsed.success) {
    const error = new Error(
      `AS_OF: found "${given}", expected a date written YYYY-MM-DD, such as 2026-11-24`,
    );
    error.stack = '';
    throw error;
  }
  return parsed.data;
}
