import { boardRecords, type BoardRecords } from './board-records.ts';
import type { Catalog } from './catalog.ts';
import { largest, type GapBest } from './gap-best.ts';
import type { Held } from './held.ts';
import type { Jump } from './jumps.ts';
import type { ReignRecord } from './reign-history.ts';

/** The best of several boards, of equals that of the board displayed first; each absent where no board has one. */
export interface RecordsTogether {
  /** Of all the boards: publications added up, the earliest and the latest day. */
  readonly held: Held;
  /** How many boards of which something is held. */
  readonly boards: number;
  readonly widestLead?: GapBest;
  readonly longestReign?: ReignRecord;
  readonly shortestReign?: ReignRecord;
  readonly biggestJump?: Jump;
  /** The board whose lead changed most often; absent where none did. */
  readonly mostLeadChanges?: BoardRecords;
}

/** The records over boards together: gaps, jumps and days compare between boards, scores do not. Undefined for fewer than two boards. */
export function recordsTogether(boards: readonly BoardRecords[]): RecordsTogether | undefined {
  const [first, ...rest] = boards.map(({ held }) => held);
  if (first === undefined || rest.length === 0) return undefined;
  return {
    held: rest.reduce(joined, first),
    boards: boards.length,
    widestLead: largest(firstOfEach(boards, 'widestLeads'), ({ gapPoints }) => gapPoints),
    longestReign: largest(firstOfEach(boards, 'longestReigns'), ({ reign }) => reign.reignDays),
    shortestReign: largest(firstOfEach(boards, 'shortestReigns'), ({ reign }) => -reign.reignDays),
    biggestJump: largest(firstOfEach(boards, 'biggestJumps'), ({ jumpPoints }) => jumpPoints),
    mostLeadChanges: largest(
      boards.filter(({ leadChanges }) => leadChanges.all > 0),
      ({ leadChanges }) => leadChanges.all,
    ),
  };
}

/** The records over all image boards; undefined where fewer than two are held. */
export function imageRecords(catalog: Pick<Catalog, 'boards' | 'publications'>): RecordsTogether | undefined {
  const image = [...catalog.boards.values()].filter(({ modality }) => modality === 'image');
  return recordsTogether(image.flatMap(({ id }) => boardRecords(catalog, id) ?? []));
}

type ListKey = 'widestLeads' | 'longestReigns' | 'shortestReigns' | 'biggestJumps';

function firstOfEach<K extends ListKey>(boards: readonly BoardRecords[], key: K): BoardRecords[K][number][] {
  return boards.flatMap((board): BoardRecords[K][number][] => board[key].slice(0, 1));
}

function joined(a: Held, b: Held): Held {
  return {
    publications: a.publications + b.publications,
    from: a.from < b.from ? a.from : b.from,
    to: a.to > b.to ? a.to : b.to,
  };
}
