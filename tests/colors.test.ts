import { expect, test } from 'vitest';
import { tokenColor } from '../src/render/palette.ts';
import { COLOR_VISIONS, colorDistance, contrast } from './support/color-vision.ts';

const ORGANIZATIONS = [
  'openai',
  'google',
  'anthropic',
  'tencent',
  'microsoft',
  'meta',
  'xai',
  'bytedance',
  'reve',
  'bfl',
  'other',
];
const PALETTES = ['light', 'dark'] as const;
/** About 2 can just be told apart side by side; these stand apart, and small. */
const LEAST_DISTANCE = 5.5;

const pairs = [...ORGANIZATIONS, 'signal'].flatMap((one, index, all) =>
  all.slice(index + 1).map((other) => [one, other] as const),
);

test.each(PALETTES)(
  '%s: no two organizations, nor one and a lead change, look alike to any eye',
  (palette) => {
    const alike = Object.entries(COLOR_VISIONS).flatMap(([name, vision]) =>
      pairs
        .map(([one, other]) => {
          const apart = colorDistance(tokenColor(one, palette), tokenColor(other, palette), vision);
          return { name, one, other, apart };
        })
        .filter(({ apart }) => apart < LEAST_DISTANCE),
    );
    expect(alike).toEqual([]);
  },
);

test.each(PALETTES)('%s: text is read and marks are seen on paper', (palette) => {
  const onPaper = (name: string) => contrast(tokenColor(name, palette), tokenColor('paper', palette));
  const least = { ink: 7, 'ink-2': 7, 'ink-3': 4.5, signal: 4.5 };
  const marks = Object.fromEntries(ORGANIZATIONS.map((name) => [name, 3]));
  const faint = Object.entries({ ...least, ...marks }).filter(([name, most]) => onPaper(name) < most);
  expect(faint).toEqual([]);
});

test('the measures are those of their papers', () => {
  const { full, 'without green': withoutGreen } = COLOR_VISIONS;
  if (!full || !withoutGreen) throw new Error('the kinds of vision have other names');
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(colorDistance('#000000', '#ffffff', full)).toBeCloseTo(100, 1);
  const orangeFromOlive = (vision: typeof full) => colorDistance('#a06000', '#5f7d1c', vision);
  expect(orangeFromOlive(full)).toBeGreaterThan(3 * orangeFromOlive(withoutGreen));
});
