import { expect, test } from 'vitest';
import { claim, catalogOf, model } from '../../tests/support/content.ts';
import { LAUNCH_CONTENT } from '../../tests/support/launch-content.ts';
import { chartId } from '../charts/chart-request.ts';
import { proseComponents } from './components.ts';
import { pieceRendition } from './piece-rendition.ts';

const changed = [
  model('gpt-image-2', { name: 'GPT Image 2', predecessor: 'nano-banana-2' }),
  model('nano-banana-2', { name: 'Nano Banana 2', organization: 'google', predecessor: 'nano-banana-pro' }),
  model('unlisted', { name: 'Unlisted', predecessor: 'nano-banana-pro' }),
  claim('unlisted-gain', {
    metric: 'gain',
    board: 'text-to-image',
    categories: ['art'],
    subject: { kind: 'model', model: 'unlisted' },
    comparator: { kind: 'model', model: 'gpt-image-2' },
  }),
];
const files = new Set(changed.map(({ file }) => file));
const catalog = catalogOf([...LAUNCH_CONTENT.filter(({ file }) => !files.has(file)), ...changed]);

function printed(name: string, props: object): string {
  const parsed = proseComponents.get(name)?.props.parse(props) as Record<string, unknown>;
  const article = { id: 'sweep', sources: [], pictures: [] };
  const found = pieceRendition({ name, props: parsed }, { catalog, article, language: 'en' });
  if (found.kind === 'number') return `${found.text}, ${found.says}`;
  if (found.kind === 'chart') return chartId(found.request);
  return found.kind === 'problem' ? `${found.message}; ${found.hint}` : found.kind;
}

const BOTH = { model: 'gpt-image-2', predecessor: 'nano-banana-2' };

test.each([
  // 1433.28 − 1304.21 is 129.07
  [
    { ...BOTH, category: 'text_rendering', date: '2026-06-25' },
    '+129 points, Snapshot of 25 June 2026, Text to image: Text rendering.',
  ],
  // 1512 − 1270; the predecessor is that of the record
  [{ model: 'gpt-image-2', date: '2026-04-22' }, '+242 points, Snapshot of 22 April 2026, Text to image.'],
  // 1270 − 1512
  [
    { model: 'nano-banana-2', predecessor: 'gpt-image-2', date: '2026-04-22' },
    '−242 points, Snapshot of 22 April 2026, Text to image.',
  ],
  // 1398 − 1268, the newest
  [BOTH, '+130 points, Snapshot of 6 May 2026, Text to image.'],
])('<Gain> of %j prints %s', (props, text) => {
  expect(printed('Gain', props)).toBe(text);
});

test.each([
  [{ model: 'gpt-imag-2' }, 'there is no model "gpt-imag-2"; did you mean "gpt-image-2"?'],
  [
    { ...BOTH, predecessor: 'nano-banana-22' },
    'there is no model "nano-banana-22"; did you mean "nano-banana-2"?',
  ],
  [
    { model: 'nano-banana-pro' },
    'the record of Nano Banana Pro names no predecessor; name the model it is measured against in predecessor',
  ],
  [
    { ...BOTH, predecessor: 'gpt-image-2' },
    'GPT Image 2 has no gain over itself; name another model in predecessor',
  ],
  [
    { ...BOTH, date: '2026-04-11' },
    'GPT Image 2 is not listed on text-to-image, overall, of 2026-04-11; of the days that list it the nearest is 2026-04-22; ',
  ],
  [
    { ...BOTH, category: 'text_rendering', date: '2026-04-22' },
    'no snapshot of text-to-image, text_rendering, of 2026-04-22 is held; the nearest is 2026-06-25; write a date that is held',
  ],
  [
    { model: 'nano-banana-2', category: 'text_rendering' },
    'Nano Banana Pro is not listed on text-to-image, text_rendering, of 2026-06-25, nor on any other day that is held; ',
  ],
])('<Gain> of %j comes to nothing and says what is held', (props, text) => {
  expect(printed('Gain', props)).toBe(text);
});

test.each([
  [{}, 'category-gains/gpt-image-2'],
  [{ model: 'gpt-image-2' }, 'category-gains/gpt-image-2'],
  // Named, but the one its record names.
  [BOTH, 'category-gains/gpt-image-2'],
  [{ model: 'nano-banana-2' }, 'category-gains/nano-banana-2'],
  [
    { model: 'gpt-image-2', predecessor: 'nano-banana-pro' },
    'category-gains/gpt-image-2-over-nano-banana-pro',
  ],
  [{ model: 'gpt-image-2', date: '2026-06-25' }, 'category-gains/gpt-image-2-at-2026-06-25'],
  // Listed nowhere, but announced.
  [{ model: 'unlisted', predecessor: 'gpt-image-2' }, 'category-gains/unlisted-over-gpt-image-2'],
])('<GainsChart> of %j is %s', (props, id) => {
  expect(printed('GainsChart', props)).toBe(id);
});

test.each([
  [{ board: 'text-to-imag' }, 'there is no board "text-to-imag"; did you mean "text-to-image"?'],
  [{ model: 'gpt-imag-2' }, 'there is no model "gpt-imag-2"; did you mean "gpt-image-2"?'],
  [
    { model: 'nano-banana-pro' },
    'the record of Nano Banana Pro names no predecessor; name the model it is measured against in predecessor',
  ],
  [
    { predecessor: 'nano-banana-2' },
    'predecessor is named without a model; name the model too, or leave both out',
  ],
  // The board as a whole is held on that day, its categories are not.
  [
    { model: 'gpt-image-2', date: '2026-04-22' },
    'no snapshot of the categories of text-to-image, of 2026-04-22, is held; the nearest is 2026-06-25; write a date that is held',
  ],
  [
    { model: 'unlisted' },
    'Unlisted and Nano Banana Pro are listed together in no category of text-to-image, and no claim announces a gain; name another predecessor, board or date',
  ],
])('<GainsChart> of %j comes to nothing and says why', (props, text) => {
  expect(printed('GainsChart', props)).toBe(text);
});
