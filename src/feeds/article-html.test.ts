import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { everyComponentArticle, everyComponentCatalog } from '../../tests/support/every-component.ts';
import { textOfNode } from '../../tests/support/text-of-node.ts';
import { articleHtml } from './article-html.ts';

const catalog = everyComponentCatalog();
const html = articleHtml(everyComponentArticle(catalog), catalog, 'en');
const tree = fromHtml(html, { fragment: true });
const PAGE = 'https://overtake.example/news/every-component/';
const texts = (selector: string) => selectAll(selector, tree).map(textOfNode);

test('a number is a link to its snapshot that says which one it is', () => {
  expect(html).toContain(
    '<a href="https://overtake.example/boards/text-to-image/2026-04-22/" title="1512 against 1270, Nano Banana 2. Snapshot of 22 April 2026, Text to image.">242 points</a>',
  );
});

test('a link to a record leads to its page', () => {
  expect(html).toContain('<a href="https://overtake.example/models/gpt-image-2/">GPT Image 2</a> had');
});

test('a claim is a link to its page that says what became of it, round its number or the words that stand for it', () => {
  const page = 'https://overtake.example/claims/sweep/';
  // 1512 − 1270, then 1398 − 1268.
  const says = 'Confirmed; then 242 (22 Apr 2026); now 130 (6 May 2026)';
  expect(html).toContain(`<a href="${page}" title="${says}">242 points</a>`);
  expect(html).toContain(`<a href="${page}" title="${says}">241 points</a>`);
  expect(html).toContain(`<a href="${page}" title="${says}">the <em>widest</em></a>`);
});

test('its claims stand in a table behind the text, each statement that it names, and what has moved of them before it', () => {
  const rows = texts('tr').filter((row) => row.startsWith('GPT Image 2 leads'));
  expect(rows).toEqual([
    'GPT Image 2 leads Nano Banana 2 by 242 points.ArenaConfirmed, no longer holds242 (22 Apr 2026)130 (6 May 2026)',
    'GPT Image 2 leads Nano Banana 2 by 241 points.ArenaConfirmed, no longer holds242 (22 Apr 2026)130 (6 May 2026)',
  ]);
  expect(texts('li').filter((line) => line.includes('is now'))).toHaveLength(1);
  expect(texts('li')[0]).toBe(
    'GPT Image 2, Text to image: the gap of 242 over Nano Banana 2 is now 130. (6 May 2026)',
  );
});

test('a chart is a picture with a description, linked to the chart of the page, and its table', () => {
  const picture = select('img[src="https://overtake.example/charts/score-gap/text-to-image.png"]', tree);
  // 720 by 430, a line of 17 for the address, and 20 of margin on each side.
  expect(picture?.properties).toMatchObject({ width: 760, height: 487 });
  expect(String(picture?.properties.alt)).toContain('Widest: 242 points, GPT Image 2 over Nano Banana 2');
  expect(select(`a[href="${PAGE}#score-gap:text-to-image"] img`, tree)).toBeDefined();
  expect(texts('caption')).toContain(
    'Text to image: the leader’s gap to the next model, in points, at every publication held, newest first',
  );
  // 1398 − 1268 on 6 May.
  expect(texts('tr').find((row) => row.startsWith('6 May 2026'))).toContain('130');
});

test('rows of a snapshot are a table whose models head their rows', () => {
  expect(texts('th[scope="row"]')).toEqual(
    expect.arrayContaining(['GPT Image 2', 'Nano Banana 2', 'Nano Banana Pro']),
  );
  expect(texts('p')).toContain(
    'Taken from the snapshot of 22 April 2026, Text to image. Data: Arena, CC BY 4.0.',
  );
});

test('a quotation says who said it, and where', () => {
  expect(texts('blockquote')).toContain(
    'It nails the concept, then breaks at production.— A designer [2] · our translation from Chinese',
  );
});

test('a source is its number, linked to the foot of the page', () => {
  expect(html).toContain(
    `<sup><a href="${PAGE}#source-report" title="Source 2: A report &amp; more, The Press">[2]</a></sup>`,
  );
});

test('a picture has its size, its description, its caption and its licence', () => {
  expect(html).toContain(
    `<img src="${PAGE}tower.png" width="640" height="480" alt="A tower of 40 &lt; 50 storeys">`,
  );
  expect(texts('figcaption')).toContain('The tower, at duskPicture: Acme, CC BY 4.0, where it comes from');
});

test('a callout keeps its title and what it holds', () => {
  expect(html).toContain('<div><p><strong>How to read it</strong></p><p>The gap was <a');
});

test('a film is a link that says where it leads', () => {
  expect(texts('p')).toContain(
    'The film of the launch A film by OpenAI. The link leads away from this site, to video.example.com.',
  );
});

test('it ends with the sources under their numbers and the credit of the data', () => {
  expect(texts('h2, h3').slice(-3)).toEqual(['Sources', 'From the boards', 'From those who report']);
  expect(texts('li').slice(-1)).toEqual([
    'A report & more · The Press · 23 Apr 2026 · read 1 May 2026 · in Chinese',
  ]);
  expect(selectAll('ol > li', tree).map(({ properties }) => properties.value)).toEqual(['1', '2']);
  expect(html.endsWith('<p>Data: <a href="https://arena.ai/data">Arena, CC BY 4.0</a>.</p>')).toBe(true);
});

test('nothing needs our page: no class, id, style, script, and no address that is not whole', () => {
  expect(html).not.toMatch(/<(script|style|link|noscript|iframe|svg)|\s(class|id|style|tabindex|on\w+)=/);
  const addresses = selectAll('[href], [src]', tree).map(({ properties: { href, src } }) =>
    String(href ?? src),
  );
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});
