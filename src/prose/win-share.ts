import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import type { Standings } from '../domain/standings.ts';
import { fieldWinShare, winShare as winShareOf } from '../domain/win-share.ts';
import { askedGap, type AskedGap } from './asked-gap.ts';
import { askedNumber } from './asked-number.ts';
import { askedRow } from './asked-row.ts';
import type { Taken } from './number.ts';
import { boardProp, categoryProp, dateProp, modelProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem, renditionProblem, type RenditionProblem } from './rendition.ts';

const props = z.strictObject({
  board: boardProp,
  model: modelProp.optional().describe('The id of the model whose share it is; leave out for the leader.'),
  to: z
    .union([z.enum(['next-model', 'field']), modelProp])
    .default('next-model')
    .describe(
      'Against whom: next-model, the id of a model, or field for the mean over the rows of all other models.',
    ),
  date: dateProp,
  category: categoryProp,
});

/** `<WinShare board="text-to-image" date="2026-04-22" />` prints 80 %: the votes the leader is expected to win. */
export const winShare = proseComponent({
  name: 'WinShare',
  place: 'sentence',
  props,
  rendition: ({ model, to, ...asked }, context) =>
    askedNumber(asked, context, (standings) =>
      to === 'field'
        ? overField(context.catalog, standings, model)
        : over(context.catalog, standings, { model, to }),
    ),
});

function over(catalog: Catalog, standings: Standings, asked: AskedGap): Taken | RenditionProblem {
  const found = askedGap(catalog, standings, asked);
  return isProblem(found) ? found : { value: winShareOf(found.gapPoints), unit: 'share' };
}

function overField(catalog: Catalog, standings: Standings, asked?: string): Taken | RenditionProblem {
  const { published, rows, publication, board, category } = standings;
  const model = asked ?? rows[0]?.model ?? '';
  const row = askedRow(catalog, standings, model);
  if (isProblem(row)) return row;
  const share = fieldWinShare(published, model);
  if (share !== undefined) return { value: share, unit: 'share' };
  return published.coverage.kind === 'full'
    ? renditionProblem(`${model} stands alone on ${board}, ${category}, of ${publication.date}`)
    : renditionProblem(
        `of ${board}, ${category}, of ${publication.date} only the top ${rows.length} are held, not the field`,
        'leave out to, or name a model in it',
      );
}
