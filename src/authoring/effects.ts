import type { IsoDate } from '../domain/date.ts';
import type { Paint } from './reporters.ts';

/** What a command does to the world; tests hand in a world in memory. Paths are from the project’s root. */
export interface Effects {
  /** The text of a file; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
  readonly writeFile: (path: string, text: string) => void;
  /** The names in a folder; empty where there is none. */
  readonly list: (folder: string) => readonly string[];
  readonly print: (line: string) => void;
  readonly paint: Paint;
  /** The day that counts as today. */
  readonly asOf: IsoDate;
  /** Begins to tell how far a work of that many steps has come. */
  readonly progress: (total: number) => Progress;
}

export interface Progress {
  /** One step is done. */
  readonly step: () => void;
  /** The work is over, whether all steps were done or not. */
  readonly stop: () => void;
}

/** 0: done; 1: problems, nothing written; 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;
