import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../src/domain/localized.ts';
import { ordinal } from '../src/i18n/en/ordinal.ts';
import { formatDate } from '../src/i18n/format.ts';
import { claimText } from '../src/prose/claim-text.ts';
import type { Told } from '../src/prose/told.ts';
import { loadCatalog } from '../src/store/content.ts';
import { AS_OF } from './support/content.ts';

const { catalog: loaded, problems } = loadCatalog({ root: process.cwd(), asOf: AS_OF });
if (!loaded) throw new Error(problems.map(({ message }) => message).join('; '));
const catalog = loaded;

interface Sentence {
  readonly claim: string;
  readonly en: Told;
  readonly zh: Told;
}

/** Every sentence that explains a verdict, in both languages. */
const SENTENCES: readonly Sentence[] = [...catalog.verdicts].flatMap(([claim, verdict]) => {
  const [en = [], zh = []] = LANGUAGES.map((language) =>
    claimText(verdict, { catalog, language }).statements.flatMap((parts) =>
      parts.flatMap(({ sentences }) => sentences),
    ),
  );
  return en.map((told, index) => ({ claim, en: told, zh: zh[index] ?? { text: '' } }));
});

/** Names stay as they are. Those of records go first, for some have words in lower case. */
const NAMES = [...catalog.models.values(), ...catalog.organizations.values()]
  .map(({ name }) => name)
  .sort((one, other) => other.length - one.length);
/** What is left of English is a word without a capital or a digit. */
const ENGLISH_WORD = /(?<![\p{Script=Latin}\d.-])\p{Ll}+(?![\p{Script=Latin}\d-])/u;
const HALF_WIDTH = /(?<!\d),|[;:?!()]/;
const withoutNames = (text: string) => NAMES.reduce((left, name) => left.replaceAll(name, ''), text);

const MONTHS = Array.from({ length: 12 }, (_, index) =>
  formatDate(`2026-${String(index + 1).padStart(2, '0')}`, 'en').replace(' 2026', ''),
);
const ENGLISH_DATE = new RegExp(
  `(?:(?<day>\\d{1,2}) )?\\b(?<month>${MONTHS.join('|')})\\b(?: (?<year>\\d{4}))?`,
  'g',
);
const CHINESE_DATE = /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/g;

const PLACES = Array.from({ length: 120 }, (_, index) => `${ordinal(index + 1)} place`);
const PLACE = new RegExp(`\\b(?:${PLACES.join('|')})\\b`, 'g');

/** The dates, as exact as they are told, and the other numbers of a sentence, each once. */
function numbers(text: string, language: Language): { dates: string[]; others: string[] } {
  const pattern = language === 'en' ? ENGLISH_DATE : CHINESE_DATE;
  const dates = [...text.matchAll(pattern)].map(({ groups: { year, month = '', day } = {} }) =>
    [year, language === 'en' ? MONTHS.indexOf(month) + 1 : month, day].join('-'),
  );
  const left = text
    .replaceAll(pattern, '')
    .replace(PLACE, (words) => `place ${PLACES.indexOf(words) + 1}`)
    .replaceAll('the one snapshot', 'the 1 snapshot');
  const others = left.match(/−?\d[\d,.]*(?<=\d)/g);
  return { dates: [...new Set(dates)].sort(), others: [...new Set(others)].sort() };
}

test('every verdict explains itself in Chinese: whole sentences, and not a word of English', () => {
  expect(SENTENCES.length).toBeGreaterThan(250);
  const wrong = SENTENCES.filter(({ zh }) => {
    const left = withoutNames(zh.text);
    return !/\p{Script=Han}.*。$/u.test(left) || ENGLISH_WORD.test(left) || HALF_WIDTH.test(left);
  });
  expect(wrong.map(({ claim, zh }) => `${claim}: ${zh.text}`)).toEqual([]);
});

test('Chinese gives the numbers and dates that English gives', () => {
  const different = SENTENCES.filter(
    ({ en, zh }) => JSON.stringify(numbers(en.text, 'en')) !== JSON.stringify(numbers(zh.text, 'zh')),
  );
  expect(different.map(({ claim, en, zh }) => [claim, en.text, zh.text])).toEqual([]);
});

test('a sentence leads to the same snapshot in both languages, by the date that is its last', () => {
  const linked = SENTENCES.filter(({ en }) => en.snapshot !== undefined);
  expect(linked.length).toBeGreaterThan(100);
  expect(SENTENCES.map(({ zh }) => zh.snapshot)).toEqual(SENTENCES.map(({ en }) => en.snapshot));
  const lastDate = ({ text }: Told) => [...text.matchAll(CHINESE_DATE)].at(-1)?.[0];
  const wrong = linked.filter(({ en, zh }) => {
    const date = en.snapshot?.date ?? '';
    const isTold = en.text.includes(formatDate(date, 'en'));
    return lastDate(zh) !== (isTold ? formatDate(date, 'zh') : undefined);
  });
  expect(wrong.map(({ claim, zh }) => `${claim}: ${zh.text}`)).toEqual([]);
});

test('what verdicts, boards, categories and counted things are called is Chinese too', () => {
  const called = [...catalog.verdicts.values()].flatMap((verdict) => {
    const { verdict: whole, statements } = claimText(verdict, { catalog, language: 'zh' });
    return [whole, ...statements.flat().flatMap(({ verdict, category }) => [verdict, category ?? whole])];
  });
  expect([...new Set(called)].filter((name) => /\p{Script=Latin}/u.test(name.replace('3D', '')))).toEqual([]);
});
