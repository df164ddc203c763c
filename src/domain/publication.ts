import type { Edition } from './board.ts';
import type { IsoDate } from './date.ts';
import type { Coverage, Entry, Snapshot, SnapshotCategory } from './snapshot.ts';

/** An entry with the model its name stands for, at its place in the board’s own order. */
export interface Row {
  /** 1-based, by the board’s own order; never shared. */
  readonly place: number;
  readonly entry: Entry;
  /** Model id. */
  readonly model: string;
  /** Organization id. */
  readonly organization: string;
  readonly variant?: string;
}

/** One category of a publication, with the numbers chosen from the snapshots that hold it. */
export interface PublishedCategory {
  readonly category: string;
  readonly coverage: Coverage;
  readonly rows: readonly Row[];
  /** The snapshot whose numbers these are. */
  readonly snapshot: Snapshot;
  readonly source: SnapshotCategory['source'];
  /** The snapshot that gave votes or bounds the first one lacks. */
  readonly filledFrom?: Snapshot;
}

/** What Arena published once; one or more snapshots hold it. */
export interface Publication {
  readonly board: string;
  /** The earliest date of its snapshots: it names the publication. */
  readonly date: IsoDate;
  /** The edition that gives the numbers. */
  readonly edition: Edition;
  /** Whether standings, lead changes, reigns, gaps and records are computed from it. */
  readonly main: boolean;
  /** Every snapshot that holds it, earliest first. */
  readonly snapshots: readonly Snapshot[];
  /** Later dates on which it was seen to stand unchanged, ascending. */
  readonly seen: readonly IsoDate[];
  readonly categories: ReadonlyMap<string, PublishedCategory>;
}
