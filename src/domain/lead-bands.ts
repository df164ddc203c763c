import type { Catalog } from './catalog.ts';
import { daysBetween, type IsoDate } from './date.ts';
import type { Separability } from './lead.ts';
import { lastHeldDate, reigns, type Reign } from './reigns.ts';
import { standings } from './standings.ts';

/** A stretch of time on a board: somebody led in one way, or nothing is held. */
export type LeadBand =
  | {
      readonly kind: 'led';
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly reign: Reign;
      readonly separable: Separability;
      /** Whether the reign begins here. */
      readonly opens: boolean;
      /** Whether it begins with a change of leader rather than with the first publication held. */
      readonly change: boolean;
    }
  | { readonly kind: 'nothing-held'; readonly from: IsoDate; readonly to: IsoDate };

/** A publication speaks for at most that many days after the last day on which it is held. */
export const MOST_DAYS_STANDING = 45;

/**
 * Who led a board and how, through time up to `asOf`, oldest first and without a gap: neighbouring publications of
 * one reign and one separability are one band. Nothing is held after the newest snapshot, where more than 45 days
 * pass without one, and between two editions that are not to be held against each other.
 */
export function leadBands(
  catalog: Pick<Catalog, 'asOf' | 'publications'>,
  board: string,
  category = 'overall',
): LeadBand[] {
  const all = reigns(catalog, board, category);
  const points = all.flatMap((reign, index) =>
    reign.publications.map((publication, at) => ({
      reign,
      publication,
      opens: at === 0,
      change: all[index - 1]?.ending === 'lead-change',
    })),
  );
  const bands = points.flatMap(({ reign, publication, opens, change }, index): LeadBand[] => {
    const next = points[index + 1]?.publication.date;
    const separable = standings(publication, category)?.lead?.separable ?? 'unknown';
    const held = earlier(lastHeldDate(publication, category), next ?? catalog.asOf);
    const broken = publication === reign.last && reign.ending === 'edition-change';
    const silent = next === undefined || broken || daysBetween(held, next) > MOST_DAYS_STANDING;
    const to = silent ? held : next;
    const led: LeadBand = { kind: 'led', from: publication.date, to, reign, separable, opens, change };
    const end = next ?? catalog.asOf;
    return silent && held < end ? [led, { kind: 'nothing-held', from: held, to: end }] : [led];
  });
  return bands.reduce(joined, []);
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

function joined(bands: readonly LeadBand[], band: LeadBand): LeadBand[] {
  const last = bands.at(-1);
  const same =
    last?.kind === 'led' &&
    band.kind === 'led' &&
    last.reign === band.reign &&
    last.separable === band.separable;
  return same ? [...bands.slice(0, -1), { ...last, to: band.to }] : [...bands, band];
}
