import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import type { ScoreGap } from '../domain/score-gap.ts';
import { rowName } from '../domain/record-names.ts';
import { scoreDecimals } from '../domain/score-decimals.ts';
import type { Standings } from '../domain/standings.ts';
import { formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { askedGap } from './asked-gap.ts';
import { askedNumber } from './asked-number.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import { proseComponent, type ProseContext } from './prose-component.ts';
import { isProblem, renditionProblem, type RenditionProblem } from './rendition.ts';

const props = z.strictObject({
  board: boardProp,
  model: modelProp.optional().describe('The id of the model that is ahead; leave out for the leader.'),
  to: z
    .union([z.enum(['next-model', 'next-organization']), modelProp])
    .default('next-model')
    .describe('Whom the gap is measured to: next-model, next-organization, or the id of a model.'),
  date: dateProp,
  category: categoryProp,
});

/** `<Gap board="text-to-image" date="2026-04-22" />` prints 242 points. */
export const gap = proseComponent({
  name: 'Gap',
  place: 'sentence',
  props,
  rendition: (asked, context) =>
    askedNumber(asked, context, (standings) => {
      const found = gapAhead(context.catalog, standings, asked);
      return isProblem(found)
        ? found
        : { value: found.gapPoints, unit: 'points', of: scoresOf(found, standings, context) };
    }),
});

/** The two scores a gap lies between, in words. */
function scoresOf(
  { leader, comparator }: ScoreGap,
  { rows }: Standings,
  { catalog, language }: Pick<ProseContext, 'catalog' | 'language'>,
): string {
  const decimals = scoreDecimals(rows);
  const [score = '', other = ''] = [leader, comparator].map(({ entry }) =>
    formatScore(entry.score, language, { decimals }),
  );
  return wordsFor(language).prose.against({ score, other, model: rowName(catalog, comparator) });
}

function gapAhead(
  catalog: Catalog,
  standings: Standings,
  asked: Pick<z.output<typeof props>, 'model' | 'to'>,
): ScoreGap | RenditionProblem {
  const found = askedGap(catalog, standings, asked);
  if (isProblem(found) || found.gapPoints >= 0) return found;
  return renditionProblem(
    `${found.leader.model} stands ${-Math.round(found.gapPoints)} points behind ${found.comparator.model}, not ahead`,
    'name the one that is ahead in model and the other in to',
  );
}
