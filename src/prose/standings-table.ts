import type { Catalog } from '../domain/catalog.ts';
import { gapPoints } from '../domain/gap-points.ts';
import { halfWidths } from '../domain/half-widths.ts';
import type { Language } from '../domain/localized.ts';
import type { Row } from '../domain/publication.ts';
import { organizationName, rowName } from '../domain/record-names.ts';
import { gapDecimals, scoreDecimals } from '../domain/score-decimals.ts';
import type { Standings } from '../domain/standings.ts';
import { formatDate, formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { askedRow } from './asked-row.ts';
import { sourceOf, standingsName } from './number.ts';
import {
  isProblem,
  renditionProblem,
  type RenditionProblem,
  type TableCell,
  type TableRendition,
} from './rendition.ts';

const TOP = 5;

interface AskedRows {
  /** 5 when left out. */
  readonly top?: number;
  /** Ids; their best rows instead of the first ones. */
  readonly models?: readonly string[];
}

/** The rows asked for, in the board’s own order; a problem where fewer are held. */
export function standingsRows(
  catalog: Catalog,
  standings: Standings,
  { top = TOP, models }: AskedRows,
): readonly Row[] | RenditionProblem {
  const { rows, board, category, publication } = standings;
  if (models === undefined) {
    const held = rows.length === 1 ? 'one row is' : `${rows.length} rows are`;
    return rows.length >= top
      ? rows.slice(0, top)
      : renditionProblem(
          `of ${board}, ${category}, of ${publication.date} ${held} held, fewer than ${top}`,
          `write top={${rows.length}}`,
        );
  }
  const found = [...new Set(models)].map((model) => askedRow(catalog, standings, model));
  const problem = found.find((row): row is RenditionProblem => isProblem(row));
  return problem ?? found.filter((row) => 'place' in row).sort((a, b) => a.place - b.place);
}

/** Rows of standings as a table, as exact as the source gives them, gaps measured to the board’s first. */
export function standingsTable(
  standings: Standings,
  rows: readonly Row[],
  saying: { readonly catalog: Catalog; readonly language: Language },
): TableRendition {
  const { catalog, language } = saying;
  const { standings: words, from } = wordsFor(language).prose;
  const date = formatDate(standings.publication.date, language);
  const name = standingsName(standings, saying);
  const whole = rows.every(({ place }, index) => place === index + 1);
  const { text = '', licence = '' } = catalog.boards.get(standings.board)?.attribution ?? {};
  return {
    kind: 'table',
    caption: whole ? words.top({ ...name, date, rows: rows.length }) : words.some({ ...name, date }),
    columns: [
      { label: words.place, numeric: true, heads: false },
      { label: words.model, numeric: false, heads: true },
      { label: words.organization, numeric: false, heads: false },
      { label: words.score, numeric: true, heads: false },
      { label: words.interval, numeric: true, heads: false },
      { label: words.gap, numeric: true, heads: false, after: words.behind },
    ],
    rows: rows.map((row) => cells(row, standings, saying)),
    source: sourceOf(standings),
    says: from({ ...name, date }),
    credit: words.credit(text, licence),
  };
}

function cells(
  row: Row,
  { rows, published }: Standings,
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): TableCell[] {
  const { model, organization, entry, place } = row;
  const decimals = scoreDecimals(rows);
  const [first = row] = rows;
  return [
    { text: String(place) },
    { text: rowName(catalog, row), record: { kind: 'model', id: model } },
    { text: organizationName(catalog, organization) },
    { text: formatScore(entry.score, language, { decimals }) },
    { text: intervalText(row, decimals, language) },
    {
      text:
        row === first
          ? ''
          : formatScore(gapPoints(first, row), language, { decimals: gapDecimals(published) }),
    },
  ];
}

function intervalText({ entry }: Row, decimals: 0 | 1, language: Language): string {
  const words = wordsFor(language).prose.standings;
  const around = halfWidths(entry);
  const { lower, upper } = entry;
  if (around === undefined || lower === undefined || upper === undefined) return words.notPublished;
  const [below, above] = [around.below, around.above].map((half) =>
    formatScore(half, language, { decimals }),
  );
  return below === above && below !== undefined
    ? words.halfWidth(below)
    : words.between(formatScore(lower, language, { decimals }), formatScore(upper, language, { decimals }));
}
