import { z } from 'zod';
import { scoreGaps } from '../domain/score-gap.ts';
import { askedStandings } from './asked-standings.ts';
import { boardProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem, renditionProblem } from './rendition.ts';

/** `<GapChart board="text-to-image" />` shows the leader’s gap over the next model through time. */
export const gapChart = proseComponent({
  name: 'GapChart',
  place: 'block',
  props: z.strictObject({ board: boardProp }),
  rendition: ({ board }, { catalog }) => {
    const standings = askedStandings(catalog, { board, category: 'overall' });
    if (isProblem(standings)) return standings;
    return scoreGaps(catalog, { board }).length === 0
      ? renditionProblem(`no snapshot of ${board} has a second model to measure a gap to`)
      : { kind: 'chart', request: { kind: 'score-gap', board } };
  },
});
