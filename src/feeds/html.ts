import { escapeAttribute, escapeText } from '../domain/escape-html.ts';

/** An element with attributes, round HTML that is already safe; attributes without a value are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside = '',
): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`);
  const open = `<${tag}${printed.join('')}>`;
  return tag === 'img' ? open : `${open}${inside}</${tag}>`;
}

/** Cells stand apart even where there is no style. */
export const TABLE_OPEN = '<table cellpadding="4">';

/** A link round a text that may hold anything. */
export function link(href: string, text: string, title?: string): string {
  return element('a', { href, title }, escapeText(text));
}

/** A paragraph of HTML that is already safe; nothing for nothing. */
export function paragraph(inside: string): string {
  return inside === '' ? '' : `<p>${inside}</p>`;
}

/** A paragraph of a text that may hold anything. */
export function textParagraph(text: string): string {
  return paragraph(escapeText(text));
}
