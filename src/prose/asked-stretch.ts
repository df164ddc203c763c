import type { Catalog } from '../domain/catalog.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { reigns } from '../domain/reigns.ts';
import { gapsWithin, scoreGaps, type Stretch } from '../domain/score-gap.ts';
import { nearestHeld, type Asked } from './asked-standings.ts';
import { renditionProblem, type RenditionProblem } from './rendition.ts';

/** Why a stretch of time cannot be shown; undefined where it can. */
export function askedStretch(
  catalog: Catalog,
  { board, category, from, until }: Asked & Stretch,
): RenditionProblem | undefined {
  const beginnings = reigns(catalog, board, category).map((reign) => reign.from);
  const held = mainPublications(catalog, board, category);
  if (from !== undefined && !beginnings.some(({ date }) => date === from)) {
    return renditionProblem(
      `no reign of ${board}, ${category}, begins on ${from}; ${nearestHeld(beginnings, from)}`,
      'write in from the first day of a reign, which the chart names',
    );
  }
  if (until !== undefined && !held.some(({ date }) => date === until)) {
    return renditionProblem(
      `no snapshot of ${board}, ${category}, of ${until} is held; ${nearestHeld(held, until)}`,
      'write in until a date that is held',
    );
  }
  if (from !== undefined && until !== undefined && until < from) {
    return renditionProblem(`until ${until} lies before from ${from}`, 'write the earlier day in from');
  }
  const shown = gapsWithin(scoreGaps(catalog, { board, category }), { from, until });
  return shown.length > 0
    ? undefined
    : renditionProblem(`no snapshot of ${board} has a second model to measure a gap to`);
}
