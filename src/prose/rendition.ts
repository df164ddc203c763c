import type { IsoDate } from '../domain/date.ts';

/** The main publication that a number was taken from, as its page is addressed. */
export interface NumberSource {
  /** The snapshot whose number it is, as board/edition/date. */
  readonly snapshot: string;
  readonly board: string;
  readonly category: string;
  readonly date: IsoDate;
}

/** A number with its unit, and where a reader can check it. */
export interface NumberRendition {
  readonly kind: 'number';
  /** As exact as the source gives it. */
  readonly value: number;
  readonly unit: 'score' | 'points';
  /** As it stands in a sentence: whole, with its unit where it needs one. */
  readonly text: string;
  readonly source: NumberSource;
  /** What it says when it is reached: from which snapshot it is. */
  readonly says: string;
}

/** A chart, named by its kind and subject: `score-gap/text-to-image`. */
export interface ChartRendition {
  readonly kind: 'chart';
  readonly id: string;
  readonly chart: 'score-gap';
  readonly subject: string;
}

/** What a component of an article comes to: a small value that every printer prints in its own way. */
export type Rendition = NumberRendition | ChartRendition;

/** Why a component comes to nothing: what was asked for, and what is held nearest to it. */
export interface RenditionProblem {
  readonly kind: 'problem';
  readonly message: string;
  readonly hint: string;
}

export function renditionProblem(message: string, hint = ''): RenditionProblem {
  return { kind: 'problem', message, hint };
}

/** Whether something found is in truth the reason why nothing was found. */
export function isProblem<T extends object>(found: T | RenditionProblem): found is RenditionProblem {
  return 'kind' in found && found.kind === 'problem';
}
