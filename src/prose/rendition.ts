import type { ChartRequest } from '../charts/chart-request.ts';
import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { LinkedRecord } from '../domain/record-links.ts';

/** The main publication that a number was taken from, as its page is addressed. */
export interface NumberSource {
  readonly board: string;
  readonly category: string;
  readonly date: IsoDate;
}

/** A number with its unit, and where a reader can check it. */
export interface NumberRendition {
  readonly kind: 'number';
  /** As exact as the source gives it; a share is 0 to 1. */
  readonly value: number;
  readonly unit: 'score' | 'points' | 'place' | 'share';
  /** As it stands in a sentence: whole, with its unit where it needs one. */
  readonly text: string;
  readonly source: NumberSource;
  /** What it says when it is reached: from which snapshot it is. */
  readonly says: string;
}

/** What somebody said, in a sentence, with what the snapshots make of it. */
export interface ClaimRendition {
  readonly kind: 'claim';
  /** The verdict on the statement that is meant, and on the category where one is named. */
  readonly verdict: ClaimVerdict;
  /** The number said, as it stands in a sentence; absent where the words between the tags stand there. */
  readonly text?: string;
}

/** A chart, by what it is made from; `renditionChart` makes it. */
export interface ChartRendition {
  readonly kind: 'chart';
  readonly request: ChartRequest;
}

export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** Whether its cells head their rows; one column does. */
  readonly heads: boolean;
  /** Said after the number of a cell where the label is out of sight. */
  readonly after?: string;
}

export interface TableCell {
  readonly text: string;
  /** The record the cell names, to be linked to. */
  readonly record?: LinkedRecord;
}

/** Rows of a snapshot as a table. */
export interface TableRendition {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly source: NumberSource;
  /** From which snapshot it is. */
  readonly says: string;
  /** The credit of the board’s data. */
  readonly credit: string;
}

/** One of the article’s numbered sources, as a text points to it. */
export interface CitedSource {
  readonly id: string;
  /** Counts from 1, in the order the page lists them. */
  readonly number: number;
  /** Title and publisher. */
  readonly name: string;
  readonly address: string;
  /** What its number says when it is reached. */
  readonly says: string;
}

/** Words of somebody, marked as such; what was said stands between the tags. */
export interface QuoteRendition {
  readonly kind: 'quote';
  /** Who said it. */
  readonly by: string;
  readonly cited: CitedSource;
  /** Where the quoted words are a translation of ours: that, in words, with the language they were said in. */
  readonly translatedFrom?: string;
}

/** The number of a source in a sentence. */
export interface SourceRendition {
  readonly kind: 'source';
  readonly cited: CitedSource;
}

/** A picture beside the article. */
export interface FigureRendition {
  readonly kind: 'figure';
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  /** Who made it and under which licence it is shown. */
  readonly credit: string;
  /** Where it comes from. */
  readonly source: string;
}

/** A paragraph set apart; its text stands between the tags. */
export interface CalloutRendition {
  readonly kind: 'callout';
  readonly title: string;
}

/** A film elsewhere, as a link; nothing of it is loaded. */
export interface VideoRendition {
  readonly kind: 'video';
  readonly title: string;
  readonly address: string;
  /** Who published it, where it leads. */
  readonly says: string;
}

/** What a component of an article comes to: a small value that every printer prints in its own way. */
export type Rendition =
  | NumberRendition
  | ClaimRendition
  | ChartRendition
  | TableRendition
  | QuoteRendition
  | SourceRendition
  | FigureRendition
  | CalloutRendition
  | VideoRendition;

/** What is missing where a component comes to nothing. */
export type RenditionProblemCode =
  | 'number-not-held'
  | 'unknown-claim'
  | 'number-not-said'
  | 'unknown-source'
  | 'unlisted-picture'
  | 'repeated-chart';

/** Why a component comes to nothing: what was asked for, and what is held nearest to it. */
export interface RenditionProblem {
  readonly kind: 'problem';
  readonly code: RenditionProblemCode;
  readonly message: string;
  readonly hint: string;
}

/** A component that comes to nothing; without a code it asked for a number that is not held. */
export function renditionProblem(
  message: string,
  hint = '',
  code: RenditionProblemCode = 'number-not-held',
): RenditionProblem {
  return { kind: 'problem', code, message, hint };
}

/** Whether something found is in truth the reason why nothing was found. */
export function isProblem<T extends object>(found: T | RenditionProblem): found is RenditionProblem {
  return 'kind' in found && found.kind === 'problem';
}
