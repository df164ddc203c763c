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
export function renditionTable(table: TableRendition, { catalog, language }: Reading): string {
  const cell = ({ text, record }: TableCell) => {
    const path = record && recordPath(record, language, catalog);
    return path === undefined ? escapeText(text) : link(absolute(path), text);
  };
  const rows = table.rows.map((cells) => cells.map(cell));
  const from = link(
    absolute(categoryPath(language, table.source)),
    wordsFor(language).prose.standings.taken(table.says),
  );
  return tableHtml({ ...table, rows }) + paragraph(`${from}. ${escapeText(table.credit)}.`);
}
