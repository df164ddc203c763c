import type { Catalog } from '../domain/catalog.ts';
import { claimCourse } from '../domain/claim-course.ts';
import { dayOf } from '../domain/claim-said.ts';
import { boardTitle } from './board-title.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { lastHeldDate } from '../domain/reigns.ts';
import { chartCredit } from './chart-credit.ts';
import { chartId, type ClaimChartRequest } from './chart-request.ts';
import type { Chart, Says } from './chart.ts';
import { claimPicture } from './claim-picture.ts';
import { placedValues } from './claim-points.ts';
import { claimScale, courseName, courseValue, saidText, saidValues } from './claim-quantity.ts';
import type { ClaimParts } from './claim-shown.ts';
import { claimTable } from './claim-table.ts';
import { drawnChart } from './drawn-chart.ts';
import { freshnessOf } from './freshness.ts';

const UNITS = { score: 'points', gap: 'points', rank: 'places', share: 'percent', count: 'rows' } as const;

/** Everything the chart is made from. Throws where the claim is not there, or its quantity has no course. */
function partsOf(catalog: Catalog, request: ClaimChartRequest, { words, language }: Says) {
  const verdict = catalog.verdicts.get(request.claim);
  const claim = verdict?.claim;
  const board = catalog.boards.get(claim?.board ?? '');
  const course = verdict && claimCourse(verdict);
  const scale = claim && claimScale(claim.metric);
  if (claim === undefined || board === undefined || course === undefined || scale === undefined) {
    throw new Error(
      `${chartId(request)}: there is no claim "${request.claim}" with a quantity that was measured`,
    );
  }
  const { statement, part } = course;
  const { category, path } = part;
  const said = saidValues(statement.quantity, category, claim.metric);
  const text = saidText(statement.quantity, { values: said, scale }, words);
  const name = courseName({ claim, scale, board: boardTitle(board, category, language) }, catalog, words);
  const newest = path.at(-1)?.publication;
  const dataDate = newest && lastHeldDate(newest, category, catalog.asOf);
  const told = { said: text, date: words.date(statement.made.date) };
  const parts: ClaimParts = {
    placed: placedValues(path, claim.metric),
    scale,
    organization: path[0]?.rows[0]?.organization ?? '',
    name,
    day: dayOf(claim, statement),
    said,
    saidText: text,
    isNewest: newest === mainPublications(catalog, board.id, category).at(-1),
    words,
    title: words.claim.title(name, told),
    credit: chartCredit([board], words),
    freshness: freshnessOf(dataDate, catalog.asOf, words),
    asOf: catalog.asOf,
  };
  return { parts, claim, board, path, dataDate };
}

function descriptionOf({ placed, scale, words }: ClaimParts): string {
  const [first, newest] = [placed[0], placed.at(-1)].map(
    (each) =>
      each &&
      words.claim.onDay(courseValue(each.point.y, scale, words), words.date(each.value.publication.date)),
  );
  return words.claim.description({ first: first ?? '', newest: newest ?? '', count: placed.length });
}

/**
 * The quantity of a claim in every main publication held since it was said: points with their intervals, in runs that
 * may be joined, and what was said as a dashed line. Throws where there is no such claim or its quantity has no course.
 */
export function claimChart(catalog: Catalog, request: ClaimChartRequest, says: Says): Chart {
  const { parts, claim, board, path, dataDate } = partsOf(catalog, request, says);
  const { words, scale, title } = parts;
  const isRemeasured = path.some(({ breaksBefore }) => breaksBefore === 'remeasured');
  const said = {
    kind: 'claim',
    subject: claim.id,
    unit: words.claim.units[UNITS[scale]],
    subtitle: words.claim.subtitle,
    notes: [
      ...(parts.said.length > 0 ? [words.claim.marks.said] : []),
      ...(scale === 'score' || scale === 'gap' ? [words.claim.marks.whiskers] : []),
      ...(isRemeasured ? [words.claim.dotted] : []),
      ...(scale === 'score' ? [words.claim.scores] : []),
    ],
    description: descriptionOf(parts),
    asOf: catalog.asOf,
    dataDate,
    source: board.attribution,
    table: claimTable(path, { metric: claim.metric, scale, title, ...says }),
  } as const;
  return drawnChart(said, parts, claimPicture);
}
