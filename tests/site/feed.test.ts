import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { imageSize } from 'image-size';
import { describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { filesOf, TEST_AS_OF, textOf } from '../support/built-site.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { textOfNode } from '../support/text-of-node.ts';
import { named, readXml, textIn, type XmlElement } from '../support/xml.ts';

const folder = inject('siteFolder');
const [channel] = named(readXml(textOf(folder, 'feed.xml')), 'channel');
const items = (channel ? named(channel, 'item') : []).map(readItem);

interface Item {
  readonly id: string;
  readonly permanent: string | undefined;
  readonly address: string;
  readonly date: Date;
  readonly html: string;
  readonly content: Root;
}

function readItem(item: XmlElement): Item {
  const html = textIn(item, 'content:encoded') ?? '';
  return {
    id: textIn(item, 'guid') ?? '',
    permanent: named(item, 'guid')[0]?.attributes['isPermaLink'],
    address: textIn(item, 'link') ?? '',
    date: new Date(textIn(item, 'pubDate') ?? ''),
    html,
    content: fromHtml(html, { fragment: true }),
  };
}

/** The file of the built site that an address of ours is served from; undefined for another site. */
function fileOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== site.origin) return undefined;
  return `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

const pages = new Map<string, Root>();
function pageOf(file: string): Root {
  const page = pages.get(file) ?? fromHtml(textOf(folder, file));
  pages.set(file, page);
  return page;
}

function leadsSomewhere(address: string): boolean {
  const file = fileOf(address);
  if (file === undefined) return /^(https|mailto):/.test(address);
  if (!existsSync(join(folder, file))) return false;
  const fragment = decodeURIComponent(new URL(address).hash.slice(1));
  return fragment === '' || select(`[id="${fragment}"]`, pageOf(file)) !== undefined;
}

describe('the feed', () => {
  test('holds articles and lead changes, the newest arrival first, none from the future, each once', () => {
    expect(items.filter(({ id }) => id.includes(':article/')).length).toBe(
      filesOf(folder, 'news/*/index.html').filter((file) => !file.startsWith('news/page/')).length,
    );
    expect(items.filter(({ id }) => id.includes(':lead-change/')).length).toBeGreaterThan(15);
    const times = items.map(({ date }) => date.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(Math.max(...times)).toBeLessThanOrEqual(Date.parse(`${TEST_AS_OF}T23:59:59Z`));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('gives each item an id that is no address, and the address of a page that is there', () => {
    const astray = items.filter(
      ({ id, permanent, address }) =>
        !id.startsWith(`tag:${site.tagAuthority}:`) || permanent !== 'false' || fileOf(address) === undefined,
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
    expect(items.map(({ address }) => address).filter((address) => !leadsSomewhere(address))).toEqual([]);
  });

  test('needs nothing of ours: no script, no style, no address that is not whole or leads nowhere', () => {
    for (const { id, html, content } of items) {
      expect(html, id).not.toMatch(
        /<(script|style|link|noscript|iframe|object|embed|meta|svg)\b|\s(class|id|style|on\w+)=/,
      );
      const addresses = selectAll('[href], [src]', content).map(({ properties: { href, src } }) =>
        String(href ?? src),
      );
      expect(
        addresses.filter((address) => !URL.canParse(address) || !leadsSomewhere(address)),
        id,
      ).toEqual([]);
    }
  });

  test('shows pictures that are there, in their proportions, with a description', () => {
    const pictures = items.flatMap(({ content }) => selectAll('img', content));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { properties } of pictures) {
      const file = fileOf(String(properties.src)) ?? '';
      const { type, width, height } = imageSize(readFileSync(join(folder, file)));
      // A chart’s file holds two pixels each way for one that is shown.
      const density = file.startsWith('charts/') ? 2 : 1;
      if (density === 2) expect(type, file).toBe('png');
      expect([width, height], file).toEqual([
        Number(properties.width) * density,
        Number(properties.height) * density,
      ]);
      expect(String(properties.alt), file).not.toBe('');
    }
  });

  test('is found from every type of page, by machines and by readers', () => {
    for (const { path, status } of PAGE_TYPES.filter(({ framed }) => framed !== true)) {
      const page = pageOf(status === 404 ? '404.html' : `${path}index.html`);
      expect(select('link[rel="alternate"][type="application/rss+xml"]', page)?.properties.href).toBe(
        '/feed.xml',
      );
      expect(select('footer a[href="/feed.xml"]', page), path).toBeDefined();
    }
  });
});

/**
 * What of an article’s page is not asked for in its item: what only those hear who do not see the page, where the item
 * has it in the title of the link (`.says`); what a claim opens, which the item has in the title of the link too
 * (`.then-now`); what has moved since, which stands before the text (`aside`); how to use a live chart (`[hidden]` until it lives, and what it says
 * then); the files of a chart (`.chart-files`), whose picture leads to them; and the text drawn in charts, where the item has the picture, its description and the table.
 */
const NOT_ASKED_FOR =
  '.says, .then-now, aside, .chart-files, svg, [hidden], [aria-live], [aria-hidden="true"]';

/** The words of a part of a page, in their order, without punctuation that only joins them. */
function wordsOf(node: Nodes): string[] {
  return wholeText(node)
    .replace(/[[\]]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => word !== '');
}

const BLOCKS = 'p, li, th, td, h2, h3, h4, figcaption, caption, summary, div, br, tr, blockquote, dt, dd';

function wholeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && matches(NOT_ASKED_FOR, node)) return ' ';
  const inside = node.children.map(wholeText).join('');
  return node.type === 'element' && matches(BLOCKS, node) ? ` ${inside} ` : inside;
}

function tablesOf(node: Nodes): string[][] {
  return selectAll('table', node).map((table) =>
    selectAll('th, td', table).map((cell) => wordsOf(cell).join(' ')),
  );
}

/** The first words of the one that the other lacks, with those before them; undefined where it has all in their order. */
function firstLacking(wanted: readonly string[], held: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const found = held.indexOf(word, at);
    if (found === -1 || found - at > SLACK) return wanted.slice(Math.max(0, index - 8), index + 4).join(' ');
    at = found + 1;
  }
  return undefined;
}

/** So many words may stand between two of the page’s: the credit of a chart, a dash, the number of a source. */
const SLACK = 8;

describe('every word and every table of an article’s main text is in its item', () => {
  const articles = items.filter(({ id }) => id.includes(':article/'));
  test.each(articles)('$address', ({ address, content }) => {
    const text = select('.prose.text', pageOf(fileOf(address) ?? '')) as Element;
    const wanted = wordsOf(text);
    expect(wanted.length).toBeGreaterThan(200);
    expect(firstLacking(wanted, wordsOf(content))).toBeUndefined();
    const tables = tablesOf(content);
    expect(tables.slice(0, tablesOf(text).length)).toEqual(tablesOf(text));
  });
});

describe('what is not in the language of the page is marked with its own', () => {
  const articles = items.filter(({ id }) => id.includes(':article/'));
  const foreign = (node: Nodes) => {
    const opened = new Set(selectAll('.then-now a', node));
    return selectAll('a', node)
      .filter((link) => !opened.has(link) && /\p{Script=Han}/u.test(textOfNode(link)))
      .map(({ properties }) => [properties.lang, properties.href]);
  };

  test('the titles of sources, on the page as in its item, and no quotation, for what we translate is in ours', () => {
    const marked = articles.flatMap(({ content }) => foreign(content));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter(([lang]) => lang !== 'zh')).toEqual([]);
    for (const { address, content, id } of articles) {
      const page = pageOf(fileOf(address) ?? '');
      expect(foreign(select('main', page) as Element), id).toEqual(foreign(content));
      expect(selectAll('blockquote[lang], blockquote [lang]', page), id).toEqual([]);
      expect(selectAll('blockquote[lang], blockquote [lang]', content), id).toEqual([]);
    }
  });
});

describe('an article as Markdown', () => {
  test.each(filesOf(folder, 'news/*.md'))('%s is linked to from its page and has its title', (file) => {
    const page = pageOf(file.replace(/\.md$/, '/index.html'));
    expect(select('link[rel="alternate"][type="text/markdown"]', page)?.properties.href).toBe(`/${file}`);
    const title = select('h1', page);
    expect(textOf(folder, file).split('\n')[0]).toBe(
      `# ${title ? textOfNode(title).replaceAll('\u00a0', ' ') : ''}`,
    );
  });
});
