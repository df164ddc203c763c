import { escapeText } from '../domain/escape-html.ts';
import { element, TABLE_OPEN } from './html.ts';

/** A table before it is printed; its cells are safe HTML. */
export interface PlainTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly label: string;
    readonly numeric: boolean;
    /** Whether its cells head their rows; where none says so the first does. */
    readonly heads?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** A plain table: numbers to the right, each column and each row with its head. */
export function tableHtml({ caption, columns, rows }: PlainTable): string {
  const heading = Math.max(
    0,
    columns.findIndex(({ heads }) => heads === true),
  );
  const alignOf = (index: number) => (columns[index]?.numeric ? 'right' : 'left');
  const heads = columns.map(({ label }, index) =>
    element('th', { scope: 'col', align: alignOf(index) }, escapeText(label)),
  );
  const lines = rows.map((cells) => {
    const held = cells.map((cell, index) => (columns[index]?.numeric ? inOneLine(cell) : cell));
    const printed = held.map((cell, index) =>
      index === heading
        ? element('th', { scope: 'row', align: alignOf(index) }, cell)
        : element('td', { align: columns[index]?.numeric ? 'right' : undefined }, cell),
    );
    return `<tr>${printed.join('')}</tr>`;
  });
  return (
    `${TABLE_OPEN}<caption>${escapeText(caption)}</caption>` +
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
  );
}

/** Safe HTML whose text does not break at its spaces. */
function inOneLine(cell: string): string {
  return cell.replace(/ (?![^<]*>)/g, '\u00a0');
}
