import type { Catalog } from './catalog.ts';
import { comparatorRow } from './claim-rows.ts';
import type { ClaimComparator, ClaimRecord } from './claim-subject.ts';
import type { IsoDate } from './date.ts';
import { gapPoints } from './gap-points.ts';
import { jumps } from './jumps.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, Row } from './publication.ts';
import { reigns } from './reigns.ts';

/** Something that could be the record, and whose it would be. */
export interface RecordCandidate {
  /** Model id. */
  readonly model: string;
  /** Organization id. */
  readonly organization: string;
  readonly value: number;
  /** Where it stands; of a reign, where that began. */
  readonly publication: Publication;
}

/** Who holds a record, over all main publications held up to a day. */
export interface RecordStanding {
  /** How many publications it was looked for in. */
  readonly publications: number;
  /** The first and the last of them. */
  readonly from: Publication;
  readonly to: Publication;
  /** The earliest of equals; absent where nobody has passed the threshold, or there is nothing of the kind. */
  readonly holder?: RecordCandidate;
  /** Everything that could have been it, oldest first. */
  readonly candidates: readonly RecordCandidate[];
}

export interface RecordOptions {
  readonly board: string;
  readonly category: string;
  readonly record: ClaimRecord;
  /** Of a gap: over whom, the next model when left out. */
  readonly comparator?: ClaimComparator;
  /** The last day that counts; all held when left out. */
  readonly until?: IsoDate;
}

type Held = Pick<Catalog, 'publications'>;

/** The standing of a record; undefined where no main publication carries the category by that day. */
export function recordStanding(catalog: Held, options: RecordOptions): RecordStanding | undefined {
  const { board, category, record, until = '9999-12-31' } = options;
  const held = heldUntil(catalog, board, until);
  const main = mainPublications(held, board, category);
  const [from, to] = [main[0], main.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const candidates = candidatesOf(held, main, options);
  return { publications: main.length, from, to, holder: holderOf(candidates, record), candidates };
}

/** The best a model or an organization has to show for a record; undefined where it has nothing. */
export function holderOf(
  candidates: readonly RecordCandidate[],
  { extreme, threshold = Infinity }: ClaimRecord,
): RecordCandidate | undefined {
  switch (extreme) {
    case 'first-above':
      return candidates.find(({ value }) => value > threshold);
    case 'largest':
      return candidates.reduce<RecordCandidate | undefined>(
        (best, each) => (best === undefined || each.value > best.value ? each : best),
        undefined,
      );
    case 'smallest':
      return candidates.reduce<RecordCandidate | undefined>(
        (best, each) => (best === undefined || each.value < best.value ? each : best),
        undefined,
      );
  }
}

/** What was held of a board on a day, copies seen later left out. */
function heldUntil({ publications }: Held, board: string, until: IsoDate): Held {
  const held = (publications.get(board) ?? [])
    .filter(({ date }) => date <= until)
    .map((publication) => ({
      ...publication,
      snapshots: publication.snapshots.filter(({ date }) => date <= until),
    }));
  return { publications: new Map([[board, held]]) };
}

function candidatesOf(
  held: Held,
  main: readonly Publication[],
  { board, category, record, comparator = { kind: 'next-model' } }: RecordOptions,
): RecordCandidate[] {
  switch (record.of) {
    case 'gap':
      return main.flatMap((publication) => leadersGap(publication, category, comparator));
    case 'score':
      return ofRows(main, category, ({ entry }) => entry.score);
    case 'votes':
      return ofRows(main, category, ({ entry }) => entry.votes);
    case 'jump':
      return jumps(held, board, category).map(({ change, jumpPoints }) =>
        candidate(change.lead.leader, jumpPoints, change.to.publication),
      );
    case 'reign-days':
      return reigns(held, board, category).map(({ opening, reignDays, from }) =>
        candidate(opening.leader, reignDays, from),
      );
  }
}

function leadersGap(
  publication: Publication,
  category: string,
  comparator: ClaimComparator,
): RecordCandidate[] {
  const rows = publication.categories.get(category)?.rows ?? [];
  const [leader] = rows;
  const other = leader && comparatorRow(rows, leader, comparator);
  return leader && other && other !== leader
    ? [candidate(leader, gapPoints(leader, other), publication)]
    : [];
}

function ofRows(
  main: readonly Publication[],
  category: string,
  valueOf: (row: Row) => number | undefined,
): RecordCandidate[] {
  return main.flatMap((publication) =>
    (publication.categories.get(category)?.rows ?? []).flatMap((row) => {
      const value = valueOf(row);
      return value === undefined ? [] : [candidate(row, value, publication)];
    }),
  );
}

function candidate({ model, organization }: Row, value: number, publication: Publication): RecordCandidate {
  return { model, organization, value, publication };
}
