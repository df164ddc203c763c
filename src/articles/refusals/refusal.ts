import type { Refused } from '../compile-problem.ts';
import type { ArticleComponents } from '../component.ts';
import type { PlacedNode } from '../tree.ts';

/** What a refusal may look at beside the node. */
export interface Context {
  readonly components: ArticleComponents;
  /** Every id a `#…` link may go to; undefined where the front matter, whose sources have ids too, cannot be read. */
  readonly fragments: ReadonlySet<string> | undefined;
}

/** Judges one node; an empty list lets it pass. */
export type Refusal = (placed: PlacedNode, context: Context) => readonly Refused[];
