import { z } from 'zod';
import { isoDateSchema } from '../domain/date.ts';
import { askedStandings } from './asked-standings.ts';
import { askedStretch } from './asked-stretch.ts';
import { boardProp, categoryProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/** `<GapChart board="text-to-image" />` shows the leader’s gap over the next model through time, or a stretch of it. */
export const gapChart = proseComponent({
  name: 'GapChart',
  place: 'block',
  props: z.strictObject({
    board: boardProp,
    category: categoryProp,
    from: isoDateSchema
      .optional()
      .describe('The first day shown, on which a reign begins; leave out for the first that is held.'),
    until: isoDateSchema
      .optional()
      .describe('The last day shown, that of a snapshot that is held; leave out for the newest.'),
  }),
  rendition: ({ board, category = 'overall', from, until }, { catalog }) => {
    const standings = askedStandings(catalog, { board, category });
    if (isProblem(standings)) return standings;
    const problem = askedStretch(catalog, { board, category, from, until });
    return (
      problem ?? {
        kind: 'chart',
        request: {
          kind: 'score-gap',
          board,
          ...(category !== 'overall' && { category }),
          ...(from && { from }),
          ...(until && { until }),
        },
      }
    );
  },
});
