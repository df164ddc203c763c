import type { Catalog } from './catalog.ts';
import { daysBetween } from './date.ts';
import type { Standings } from './standings.ts';

/** A board that says it was last updated before the model it shows first was launched. */
export interface UpdatedBeforeLaunch {
  /** Id of the model in first place. */
  readonly model: string;
  /** From the day the board gives to the day of the launch. */
  readonly days: number;
}

/**
 * How long before the launch of its leader a board says it was last updated. Undefined where it does not say, where the
 * launch is not known to the day, and where it says a day on or after it.
 */
export function updatedBeforeLaunch(
  { models }: Pick<Catalog, 'models'>,
  { lead, published }: Pick<Standings, 'lead' | 'published'>,
): UpdatedBeforeLaunch | undefined {
  const { lastUpdated } = published.snapshot;
  const model = lead?.leader.model;
  const released = model === undefined ? undefined : models.get(model)?.released;
  if (model === undefined || lastUpdated === undefined || released?.precision !== 'day') return undefined;
  const days = daysBetween(lastUpdated, released.date);
  return days > 0 ? { model, days } : undefined;
}
