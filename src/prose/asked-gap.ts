import type { Catalog } from '../domain/catalog.ts';
import type { ClaimComparator } from '../domain/claim-subject.ts';
import { scoreGaps, type ScoreGap } from '../domain/score-gap.ts';
import type { Standings } from '../domain/standings.ts';
import { askedRow } from './asked-row.ts';
import { isProblem, renditionProblem, type RenditionProblem } from './rendition.ts';

/** Who is compared with whom in standings. */
export interface AskedGap {
  /** The leader when left out. */
  readonly model?: string;
  /** `next-model`, `next-organization`, or the id of a model. */
  readonly to: string;
}

/** The gap between two models in standings, negative where the first stands below; or why there is none. */
export function askedGap(
  catalog: Catalog,
  standings: Standings,
  { model, to }: AskedGap,
): ScoreGap | RenditionProblem {
  const { board, category, publication } = standings;
  for (const needed of [model, ...(to.startsWith('next-') ? [] : [to])]) {
    const row = needed === undefined ? undefined : askedRow(catalog, standings, needed);
    if (row !== undefined && isProblem(row)) return row;
  }
  // Of this publication alone: whether a line leads to it from the one before is not asked.
  const alone = { publications: new Map([[board, [publication]]]) };
  const [gap] = scoreGaps(alone, { board, category, subject: model, comparator: comparator(to) });
  return gap ?? renditionProblem(`there is nobody to measure a gap to (${to})`);
}

function comparator(to: string): ClaimComparator {
  return to === 'next-model' || to === 'next-organization' ? { kind: to } : { kind: 'model', model: to };
}
