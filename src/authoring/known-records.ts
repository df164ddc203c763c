import type { z } from 'zod';
import { boardSchema, type Board } from '../domain/board.ts';
import { listingIndex, type ListingIndex } from '../domain/listings.ts';
import { modelSchema, type Model } from '../domain/model.ts';
import { organizationSchema, type Organization } from '../domain/organization.ts';
import type { Effects } from './effects.ts';

/** The records an import is held against. */
export interface KnownRecords {
  readonly models: ReadonlyMap<string, Model>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly boards: ReadonlyMap<string, Board>;
  readonly listings: ListingIndex;
}

type Read = { readonly known: KnownRecords; readonly problems: readonly string[] };

/** Models, organizations and boards of content/; a file that cannot be read is a problem, told in one line. */
export function readKnownRecords(effects: Pick<Effects, 'list' | 'readFile'>): Read {
  const problems: string[] = [];
  const all = <T extends { readonly id: string }>(folder: string, schema: z.ZodType<T>): Map<string, T> => {
    const files = effects.list(`content/${folder}`).filter((name) => name.endsWith('.json'));
    const records = files.flatMap((name) => {
      const path = `content/${folder}/${name}`;
      const parsed = schema.safeParse(jsonOrUndefined(effects.readFile(path)));
      if (parsed.success) return [parsed.data];
      problems.push(`${path}: no good record; npm run check says why`);
      return [];
    });
    return new Map(records.map((record) => [record.id, record]));
  };
  const models = all('models', modelSchema);
  const known = {
    models,
    organizations: all('organizations', organizationSchema),
    boards: all('boards', boardSchema),
    listings: listingIndex(models.values()),
  };
  return { known, problems };
}

/** The value of a JSON text; undefined where there is none or it is broken. */
export function jsonOrUndefined(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
