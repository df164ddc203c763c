import type { Catalog } from './catalog.ts';
import { recordCandidates, type RecordCandidate } from './claim-record-candidates.ts';
import type { ClaimComparator, ClaimRecord } from './claim-subject.ts';
import type { IsoDate } from './date.ts';
import { editionBreak } from './edition-break.ts';
import { largest } from './gap-best.ts';
import { heldIn, type Held } from './held.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication } from './publication.ts';

/** Who holds a record, over all main publications held up to a day. */
export interface RecordStanding {
  /** What it was looked for in. */
  readonly held: Held;
  /** The earliest of equals; absent where nobody has passed the threshold, or there is nothing of the kind. */
  readonly holder?: RecordCandidate;
  /** Whether who is to be first stands in the first publication held of its edition: another may have been, before it. */
  readonly opensEdition: boolean;
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

type Published = Pick<Catalog, 'publications'>;

/** The standing of a record; undefined where no main publication carries the category by that day. */
export function recordStanding(catalog: Published, options: RecordOptions): RecordStanding | undefined {
  const { board, category, record, until = '9999-12-31' } = options;
  const then = publishedUntil(catalog, board, until);
  const main = mainPublications(then, board, category);
  const held = heldIn(main, category);
  if (held === undefined) return undefined;
  const candidates = recordCandidates(then, options);
  const holder = holderOf(candidates, record);
  const opensEdition = record.extreme === 'first-above' && !!holder && isOpening(holder.publication, main);
  return { held, holder, opensEdition, candidates };
}

function isOpening(publication: Publication, main: readonly Publication[]): boolean {
  const before = main.findLast(({ date }) => date < publication.date);
  return before === undefined || editionBreak(before, publication);
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
      return largest(candidates, ({ value }) => value);
    case 'smallest':
      return largest(candidates, ({ value }) => -value);
  }
}

/** What was held of a board on a day, copies seen later left out. */
function publishedUntil({ publications }: Published, board: string, until: IsoDate): Published {
  const held = (publications.get(board) ?? [])
    .filter(({ date }) => date <= until)
    .map((publication) => ({
      ...publication,
      snapshots: publication.snapshots.filter(({ date }) => date <= until),
    }));
  return { publications: new Map([[board, held]]) };
}
