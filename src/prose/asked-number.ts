import type { Standings } from '../domain/standings.ts';
import { askedStandings, type Asked } from './asked-standings.ts';
import { numberFrom, type Taken } from './number.ts';
import type { ProseContext } from './prose-component.ts';
import { isProblem, type NumberRendition, type RenditionProblem } from './rendition.ts';

/** A number out of the standings asked for (of `overall`, where no category is named), or why there is none. */
export function askedNumber(
  { board, category = 'overall', date }: Omit<Asked, 'category'> & Partial<Pick<Asked, 'category'>>,
  { catalog, language }: Pick<ProseContext, 'catalog' | 'language'>,
  take: (standings: Standings) => Taken | RenditionProblem,
): NumberRendition | RenditionProblem {
  const standings = askedStandings(catalog, { board, category, date });
  if (isProblem(standings)) return standings;
  const taken = take(standings);
  return isProblem(taken) ? taken : numberFrom(standings, taken, { catalog, language });
}
