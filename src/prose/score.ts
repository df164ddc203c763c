import { z } from 'zod';
import { askedRow } from './asked-row.ts';
import { askedStandings } from './asked-standings.ts';
import { numberFrom } from './number.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/** `<Score model="gpt-image-2" board="text-to-image" date="2026-04-22" />` prints 1512. */
export const score = proseComponent({
  name: 'Score',
  place: 'sentence',
  props: z.strictObject({
    model: modelProp,
    board: boardProp.default('text-to-image'),
    date: dateProp,
    category: categoryProp,
  }),
  rendition: ({ model, board, date, category = 'overall' }, { catalog, language }) => {
    const standings = askedStandings(catalog, { board, category, date });
    if (isProblem(standings)) return standings;
    const row = askedRow(catalog, standings, model);
    return isProblem(row)
      ? row
      : numberFrom(standings, { value: row.entry.score, unit: 'score' }, { catalog, language });
  },
});
