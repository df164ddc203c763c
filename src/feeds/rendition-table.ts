import { absolute, categoryPath } from '../addresses/paths.ts';
import { recordPath } from '../addresses/record-path.ts';
import type { Catalog } from '../domain/catalog.ts';
import { escapeText } from '../domain/escape-html.ts';
import type { Language } from '../domain/localized.ts';
import type { TableCell, TableRendition } from '../prose/rendition.ts';
import { wordsFor } from '../i18n/words.ts';
import { link, paragraph } from './html.ts';
import { tableHtml } from './table-html.ts';

interface Reading {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** Rows of a snapshot as a plain table, with the snapshot they are from and the credit of its data. */
export function renditionTable(table: TableRendition, reading: Reading): string {
  const { language } = reading;
  const { taken } = wordsFor(language).prose.standings;
  const from = link(absolute(categoryPath(language, table.source)), taken(table.says));
  return renditionRows(table, reading) + paragraph(`${from}. ${escapeText(table.credit)}.`);
}

/** The table alone, for a text that says all that once. */
export function renditionRows(table: TableRendition, { catalog, language }: Reading): string {
  const cell = ({ text, record }: TableCell) => {
    const path = record && recordPath(record, language, catalog);
    return path === undefined ? escapeText(text) : link(absolute(path), text);
  };
  return tableHtml({ ...table, rows: table.rows.map((cells) => cells.map(cell)) });
}
