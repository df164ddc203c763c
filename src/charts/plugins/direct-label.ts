import type { Place } from './label-obstacles.ts';

export interface LabelSpan {
  readonly text: string;
  readonly weight: number;
  readonly color: string;
}

/** Words beside a point, in lines of differently set spans, a space between two; where they find no room, a line for each span. */
export interface DirectLabel extends Place {
  /** The upper end of the point’s whisker, in the units of the axis. */
  readonly upper?: number;
  /** Lower ones choose their place first. */
  readonly priority: number;
  readonly lines: readonly (readonly LabelSpan[])[];
  /** The same in the shortest lines, where even those of single spans find no room. */
  readonly narrow?: readonly (readonly LabelSpan[])[];
  /** Less of it, where none of that finds room. */
  readonly least?: readonly (readonly LabelSpan[])[];
  /** Whether it stands best on the left of its point, as along steps that rise. */
  readonly leftFirst?: true;
  /** Whether it may stand over whiskers rather than be left out. */
  readonly kept?: true;
}

export interface DirectLabelOptions {
  readonly items: readonly DirectLabel[];
  /** What is written instead where the first of `items` finds no room, or fewer reigns and re-measurements go without words. */
  readonly otherwise?: readonly DirectLabel[];
  readonly size: number;
  readonly family: string;
  /** The paper a label clears about itself. */
  readonly halo: string;
  /** The thread from a label that stands apart to its point. */
  readonly thread: string;
  /** How far above its point a label may stand, in pixels. */
  readonly maxRaise: number;
  /** How far under it beyond right under it; no further when left out. */
  readonly maxDrop?: number;
  /** Whether labels keep within the plot, because something stands right of it. */
  readonly within?: true;
  /** How far labels keep beside the marks of others, in pixels; no further than off lines when left out. */
  readonly offMarks?: number;
  /** Lines beside those of the datasets that no label may cover. */
  readonly avoid: readonly { readonly from: Place; readonly to: Place }[];
  /** Whether no point may be nearer to a label than its own: for points that no line joins. */
  readonly nearest?: true;
  /** Whether labels stand rather by their own line than nearer to a point of another. */
  readonly byOwnLine?: true;
}
