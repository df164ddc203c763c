import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { escapeAttribute, escapeText } from '../domain/escape-html.ts';
import { TABLE_OPEN } from './html.ts';

/** The attributes that mean something where no style of ours is: hast’s names, and HTML’s. */
const KEPT: Readonly<Record<string, string>> = {
  href: 'href',
  src: 'src',
  alt: 'alt',
  title: 'title',
  width: 'width',
  height: 'height',
  start: 'start',
  align: 'align',
  scope: 'scope',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
};
const VOID: ReadonlySet<string> = new Set(['img', 'br', 'hr']);
/** Boxes of the page’s layout; what they hold stands by itself. */
const UNWRAPPED: ReadonlySet<string> = new Set(['section', 'span']);

/**
 * HTML that stands by itself anywhere: no class, id, style or wrapper for scrolling, no script, and every address whole.
 * An address is seen from the given page.
 */
export function plainHtml(html: string, page: string): string {
  return printed(fromHtml(html, { fragment: true }).children, page);
}

function printed(nodes: readonly RootContent[], page: string): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escapeText(node.value);
      return node.type === 'element' ? printedElement(node, page) : '';
    })
    .join('');
}

function printedElement(node: Element, page: string): string {
  const { tagName, children } = node;
  if (tagName === 'script' || tagName === 'style') return '';
  const inside = printed(children, page);
  if (UNWRAPPED.has(tagName) || classesOf(node).includes('scroll')) return inside;
  const open = tagName === 'table' ? TABLE_OPEN : `<${tagName}${attributes(node, page)}>`;
  return VOID.has(tagName) ? open : `${open}${inside}</${tagName}>`;
}

function attributes(node: Element, page: string): string {
  const align = classesOf(node)
    .map((name) => /^align-(left|center|right)$/.exec(name)?.[1])
    .find(Boolean);
  const properties = align === undefined ? node.properties : { ...node.properties, align };
  return Object.entries(properties)
    .flatMap(([name, value]) => {
      const attribute = KEPT[name];
      if (attribute === undefined || value === null || value === undefined) return [];
      const text = name === 'href' || name === 'src' ? new URL(String(value), page).href : String(value);
      return [` ${attribute}="${escapeAttribute(text)}"`];
    })
    .join('');
}

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
