import { z } from 'zod';
import { GAINS_BOARD, type GainsChartRequest } from '../charts/chart-request.ts';
import type { Catalog } from '../domain/catalog.ts';
import { gainRows } from '../domain/gain-rows.ts';
import { defaultGainsPair, type GainsPair } from '../domain/gains-pair.ts';
import type { IsoDate } from '../domain/date.ts';
import { mainPublications } from '../domain/main-publications.ts';
import type { Publication } from '../domain/publication.ts';
import { modelName } from '../domain/record-names.ts';
import { askedStandings, nearestHeld } from './asked-standings.ts';
import { predecessorOf } from './predecessor.ts';
import { boardProp, dateProp, modelProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem, renditionProblem, type RenditionProblem } from './rendition.ts';

const props = z.strictObject({
  model: modelProp
    .optional()
    .describe('The id of the model; leave out for the newest leader whose predecessor is listed beside it.'),
  predecessor: modelProp
    .optional()
    .describe('The id of the model it is measured against; leave out for the predecessor its record names.'),
  board: boardProp.default(GAINS_BOARD),
  date: dateProp,
});

/** `<GainsChart model="gpt-image-2" date="2026-06-25" />` shows its gains by category, announced beside measured. */
export const gainsChart = proseComponent({
  name: 'GainsChart',
  place: 'block',
  props,
  rendition: (asked, { catalog }) => {
    const { board, date } = asked;
    const held = askedStandings(catalog, { board, category: 'overall' });
    if (isProblem(held)) return held;
    const pair =
      pairOf(catalog, asked) ??
      renditionProblem(`no leader of ${board} has a predecessor listed beside it`, 'name a model');
    if (isProblem(pair)) return pair;
    const nothing =
      nothingHeld(catalog, { board, date }) ?? nothingToCompare(catalog, { ...pair, board, date });
    return nothing ?? { kind: 'chart', request: gainsRequest(catalog, { ...pair, board, date }) };
  },
});

/** What goes without saying is left out, so that one chart has one id. */
function gainsRequest(
  { models }: Catalog,
  { model, predecessor, board, date }: GainsPair & Place,
): GainsChartRequest {
  return {
    kind: 'category-gains',
    model,
    ...(predecessor !== models.get(model)?.predecessor && { predecessor }),
    ...(board !== GAINS_BOARD && { board }),
    ...(date && { date }),
  };
}

function pairOf(
  catalog: Catalog,
  { model, predecessor, board, date }: z.output<typeof props>,
): GainsPair | RenditionProblem | undefined {
  if (model !== undefined) return predecessorOf(catalog, { model, predecessor });
  return predecessor === undefined
    ? defaultGainsPair(catalog, { board, date })
    : renditionProblem('predecessor is named without a model', 'name the model too, or leave both out');
}

interface Place {
  readonly board: string;
  readonly date?: IsoDate;
}

/** A date must be one on which categories of the board are held. */
function nothingHeld(catalog: Catalog, { board, date }: Place): RenditionProblem | undefined {
  if (date === undefined) return undefined;
  const publications = withCategories(catalog, board);
  if (publications.some((held) => held.date === date || held.seen.includes(date))) return undefined;
  const missing = `no snapshot of the categories of ${board}, of ${date}, is held`;
  return publications.length === 0
    ? renditionProblem(missing)
    : renditionProblem(`${missing}; ${nearestHeld(publications, date)}`, 'write a date that is held');
}

/** The main publications that carry more than the board as a whole; all of them where a board has nothing else. */
function withCategories(catalog: Catalog, board: string): Publication[] {
  const categories = (catalog.boards.get(board)?.categories ?? []).map(({ id }) => id);
  const parts = categories.filter((id) => id !== 'overall');
  const asked = parts.length === 0 ? categories : parts;
  const found = new Set(asked.flatMap((category) => mainPublications(catalog, board, category)));
  return (catalog.publications.get(board) ?? []).filter((publication) => found.has(publication));
}

function nothingToCompare(catalog: Catalog, asked: GainsPair & Place): RenditionProblem | undefined {
  if (gainRows(catalog, asked).length > 0) return undefined;
  const name = (id: string) => modelName(catalog, id);
  const { model, predecessor, board } = asked;
  return renditionProblem(
    `${name(model)} and ${name(predecessor)} are listed together in no category of ${board}, and no claim announces a gain`,
    'name another predecessor, board or date',
  );
}
