import { expect, test } from 'vitest';
import { catalogOf, claim as claimRecord } from '../../tests/support/content.ts';
import { LAUNCH_CONTENT } from '../../tests/support/launch-content.ts';
import { proseComponents } from './components.ts';
import { pieceRendition } from './piece-rendition.ts';

const model = (id: string) => ({ kind: 'model', model: id });
const statement = (fields: object) => ({
  text: { en: 'So it was said.' },
  language: 'en',
  wording: 'reported',
  by: { name: 'Arena' },
  made: { date: '2026-04-21', precision: 'day' },
  sources: [{ address: 'https://example.com/claim', tier: 'secondary' }],
  ...fields,
});
const value = (said: number) => statement({ quantity: { kind: 'value', value: said } });
const SWEEP = {
  subject: model('gpt-image-2'),
  comparator: model('nano-banana-2'),
  board: 'text-to-image',
};
const record = (id: string, fields: object) => claimRecord(id, { ...SWEEP, ...fields });

const catalog = catalogOf([
  ...LAUNCH_CONTENT,
  record('gap', { metric: 'gap', statements: [value(242), value(241)] }),
  record('score', { metric: 'score', comparator: undefined, statements: [value(1512)] }),
  record('lead', { metric: 'lead', comparator: undefined, statements: [statement({})] }),
  record('first-above', {
    metric: 'record',
    comparator: undefined,
    record: { of: 'score', extreme: 'first-above', threshold: 1500 },
    statements: [statement({})],
  }),
  record('share', { metric: 'field-win-share', comparator: undefined, statements: [value(93)] }),
  record('price', {
    metric: 'money',
    comparator: undefined,
    board: undefined,
    unit: { en: 'US dollars a picture' },
    statements: [value(0.21)],
  }),
  record('gains', {
    metric: 'gap',
    categories: ['overall', 'text_rendering'],
    statements: [
      statement({ quantity: { kind: 'range', from: 247, to: 277 } }),
      statement({
        quantity: {
          kind: 'each',
          values: [
            { category: 'overall', value: 247 },
            { category: 'text_rendering', value: 277 },
          ],
        },
      }),
    ],
  }),
]);

function rendition(props: object, inside = '') {
  const component = proseComponents.get('Claim');
  return pieceRendition(
    {
      name: 'Claim',
      props: component?.props.parse(props) as Record<string, unknown>,
      children: inside === '' ? [] : [{ kind: 'html', html: inside }],
    },
    { catalog, article: { id: 'sweep', sources: [], pictures: [] }, language: 'en' },
  );
}

test.each([
  [{ id: 'gap' }, '242 points'],
  [{ id: 'gap', statement: 2 }, '241 points'],
  [{ id: 'score' }, '1512'],
  [{ id: 'share' }, '93 %'],
  [{ id: 'price' }, '0.21 US dollars a picture'],
  [{ id: 'gains' }, '247 to 277 points'],
  [{ id: 'gains', statement: 2, category: 'text_rendering' }, '277 points'],
])('<Claim> of %j prints %s', (props, text) => {
  const found = rendition(props);
  expect(found.kind === 'claim' && found.text?.replaceAll('\u00a0', ' ')).toBe(text);
});

test('it bears the verdict on the statement and the category that are meant, and on no other', () => {
  // 1512 − 1270 is 242 on 22 April, 1398 − 1268 is 130 on 6 May.
  expect(rendition({ id: 'gap', statement: 2 })).toMatchObject({
    verdict: {
      verdict: 'confirmed',
      moved: true,
      claim: { id: 'gap', statements: [{ quantity: { value: 241 } }] },
      statements: [{ parts: [{ then: { value: 242 }, now: { value: 130 } }] }],
    },
  });
  const part = rendition({ id: 'gains', category: 'text_rendering' });
  expect(part.kind === 'claim' && part.verdict.statements[0]?.parts.map(({ category }) => category)).toEqual([
    'text_rendering',
  ]);
});

test('words between its tags stand in place of the number', () => {
  const found = rendition({ id: 'lead' }, 'in <em>first</em> place');
  expect(found.kind).toBe('claim');
  expect(found).not.toHaveProperty('text');
  expect(rendition({ id: 'gap' }, '242 points ahead').kind).toBe('claim');
  expect(rendition({ id: 'first-above' }, 'above 1500 Elo').kind).toBe('claim');
});

test.each([
  [{ id: 'gapp' }, '', 'there is no claim "gapp"; did you mean "gap"?'],
  [
    { id: 'unheard-of-by-anyone' },
    '',
    'there is no claim "unheard-of-by-anyone"; record it under content/claims first',
  ],
  [{ id: 'gap', statement: 3 }, '', 'gap has no statement 3; it has 2; leave statement out for the first'],
  [{ id: 'gap', category: 'text_rendering' }, '', 'gap says nothing of "text_rendering"; leave category out'],
  [{ id: 'gains', category: 'art' }, '', 'gains says nothing of "art"; it speaks of overall, text_rendering'],
  [{ id: 'price', category: 'art' }, '', 'price says nothing of "art"; leave category out'],
  [
    { id: 'lead' },
    '',
    'lead says no number to print; write the words it stands for between the tags: <Claim id="lead">first</Claim>',
  ],
  [
    { id: 'gains', statement: 2 },
    '',
    'gains says a number for each of its categories; name one of them in category: overall, text_rendering',
  ],
  [
    { id: 'gap' },
    '241 points ahead',
    '"241 points" is not what gap says, which is 242; leave the words between the tags out, and the number said is printed',
  ],
  [
    { id: 'gap' },
    '241',
    '"241" is not what gap says, which is 242; leave the words between the tags out, and the number said is printed',
  ],
  [
    { id: 'gains', statement: 2, category: 'text_rendering' },
    '247 points',
    '"247 points" is not what gains says, which is 277; leave the words between the tags out, and the number said is printed',
  ],
  [
    { id: 'lead' },
    'first with 1512 points',
    '"1512 points" is not what lead says; leave the words between the tags out, and the number said is printed',
  ],
])('<Claim> of %j holding "%s" comes to nothing and says why', (props, inside, text) => {
  const found = rendition(props, inside);
  expect(found.kind === 'problem' ? `${found.message}; ${found.hint}` : found.kind).toBe(text);
});
