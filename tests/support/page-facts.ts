import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What the tests of the built site ask of one page. */
export interface PageFacts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly refreshes: boolean;
  readonly headings: number;
  readonly firstMeta: string;
  readonly ids: readonly string[];
  /** Every address in the page that a browser would follow or fetch. */
  readonly links: readonly string[];
  /** Whatever the policy forbids or a number does not explain. */
  readonly offences: readonly string[];
}

const PLACING = /^(--[a-z][a-z0-9-]*:\s*-?\d*\.?\d+;?\s*)+$/;
const DATA_SCRIPTS = ['application/json', 'application/ld+json'];

/** Reads a page once into the facts that the tests compare. */
export function pageFacts(html: string): PageFacts {
  const elements = elementsOf(fromHtml(html));
  const named = (name: string) => elements.filter((element) => element.tagName === name);
  const metas = named('meta');
  const meta = (name: string) => metas.find(({ properties }) => properties.name === name);
  const canonical = named('link').find(({ properties }) => String(properties.rel) === 'canonical');
  return {
    language: text(named('html')[0]?.properties.lang),
    title: words(named('title')[0]),
    description: text(meta('description')?.properties.content),
    canonical: text(canonical?.properties.href),
    refreshes: metas.some(({ properties }) => text(properties.httpEquiv).toLowerCase() === 'refresh'),
    headings: named('h1').length,
    firstMeta: `${text(metas[0]?.properties.httpEquiv)}: ${text(metas[0]?.properties.content)}`,
    ids: elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [text(properties.id)])),
    links: elements.flatMap(linksOf),
    offences: elements.flatMap(offencesOf),
  };
}

function elementsOf(node: Root | RootContent): Element[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap(elementsOf);
  return node.type === 'element' ? [node, ...below] : below;
}

function linksOf({ tagName, properties }: Element): string[] {
  const held = tagName === 'base' ? [] : [properties.href, properties.src, properties.dataChart];
  return held.filter((value) => value !== undefined && value !== null).map(text);
}

function offencesOf({ tagName, properties, children }: Element): string[] {
  const found: string[] = [];
  const data = DATA_SCRIPTS.includes(text(properties.type));
  if (tagName === 'script' && properties.src === undefined && !data) found.push('inline script');
  if (tagName === 'style') found.push(`style element: ${words({ children })}`);
  for (const name of Object.keys(properties)) {
    if (/^on[a-z]/i.test(name)) found.push(`${name} on ${tagName}`);
  }
  const style = properties.style;
  if (style !== undefined && !PLACING.test(text(style))) found.push(`style="${text(style)}" on ${tagName}`);
  return found;
}

function words(element: Pick<Element, 'children'> | undefined): string {
  const parts = element?.children.map((child) => ('value' in child ? child.value : '')) ?? [];
  return parts.join('').trim();
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
