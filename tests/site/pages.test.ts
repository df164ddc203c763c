import { HtmlValidate, type RuleConfig } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/site.ts';
import { filesOf, textOf } from '../support/built-site.ts';
import { pageFacts } from '../support/page-facts.ts';
import { INVENTED_PAGES } from '../support/invented/invented-pages.ts';
import { PAGE_TYPES, type PageType } from '../support/page-types.ts';

const folder = inject('siteFolder');
const pages = filesOf(folder, '**/*.html').map((path) => ({ path, ...pageFacts(textOf(folder, path)) }));
const read = pages.filter((page) => !page.refreshes);

function fileOf({ path, status }: Pick<PageType, 'path' | 'status'>): string {
  return status === 404 ? '404.html' : `${path}index.html`;
}

/** What differs from the recommended rules is a matter of taste, or of Astro's compressed output. */
const RULES: RuleConfig = {
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'long-title': 'off',
  'no-inline-style': 'off',
  'no-trailing-whitespace': 'off',
  'no-raw-characters': 'off',
  'valid-id': ['error', { relaxed: true }],
  'void-style': 'off',
};

describe('every page', () => {
  test('is there: one of each type, and a page for each record', () => {
    const files = new Set(pages.map(({ path }) => path));
    const lacking = PAGE_TYPES.map(fileOf).filter((file) => !files.has(file));
    expect(lacking).toEqual([]);
    expect(pages.length).toBeGreaterThan(400);
  });

  test('has a language, one main heading, a title, a description and its canonical address', () => {
    const lacking = read
      .filter(({ path }) => path !== '404.html')
      .filter((page) => {
        const place = new URL(page.path.replace(/index\.html$/, ''), 'https://overtake.example/').href;
        const whole =
          page.language !== '' && page.title !== '' && page.description !== '' && page.headings === 1;
        return !whole || page.canonical !== place;
      });
    expect(
      lacking.map(({ path, title, canonical, headings }) => ({ path, title, canonical, headings })),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const seen = Map.groupBy(read, ({ title }) => title);
    expect(
      [...seen.values()].filter((same) => same.length > 1).map((same) => same.map(({ path }) => path)),
    ).toEqual([]);
  });

  test('states the one policy in its first meta', () => {
    const expected = `Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`.toLowerCase();
    const lacking = pages.filter(({ firstMeta }) => firstMeta.toLowerCase() !== expected);
    expect(lacking.map(({ path, firstMeta }) => `${path}: ${firstMeta}`)).toEqual([]);
  });

  test('has nothing inline but numbers that place data', () => {
    expect(pages.flatMap(({ path, offences }) => offences.map((offence) => `${path}: ${offence}`))).toEqual(
      [],
    );
  });

  test('uses no id twice', () => {
    const twice = pages.flatMap(({ path, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });
});

describe('the HTML of each page type', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: RULES });
  test.each([...PAGE_TYPES, ...INVENTED_PAGES])('$name is valid', async ({ site, path, status }) => {
    const place = site === undefined ? folder : inject('inventedSites')[site].folder;
    const { results } = await validator.validateString(textOf(place, fileOf({ path, status })));
    const found = results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  });
});
