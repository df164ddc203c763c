import { expect, test } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { published } from '../../tests/support/catalog.ts';
import { aModel, anEntry, TOP, aCategory } from '../../tests/support/records.ts';
import { fieldWinShare, winShare } from './win-share.ts';

test.each([
  [20, 0.5288],
  [45, 0.5644],
  [60, 0.5855],
  [100, 0.6401],
  [117, 0.6623],
  [130, 0.6788],
  [197, 0.7566],
  [236, 0.7955],
  [241, 0.8002],
  [242, 0.8011],
  [316, 0.8605],
])('%i points are expected to win %f', (gap, share) => {
  expect(winShare(gap)).toBeCloseTo(share, 4);
});

test('400 points are ten to one', () => {
  expect(winShare(400)).toBeCloseTo(10 / 11, 12);
});

test('law: what one wins the other loses', () => {
  fc.assert(
    fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (gap) => {
      expect(winShare(gap) + winShare(-gap)).toBeCloseTo(1, 12);
    }),
  );
});

test('law: more points never win less', () => {
  const gap = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(gap, gap, (a, b) => {
      if (a <= b) expect(winShare(a)).toBeLessThanOrEqual(winShare(b));
    }),
  );
});

const nova = aModel({ id: 'nova', listings: [{ name: 'nova' }, { name: 'nova-2k', variant: '2K' }] });
const entries = [
  anEntry('nova-2k', 1400),
  anEntry('nova', 1300),
  anEntry('vega', 1400),
  anEntry('lyra', 1000),
];

test('the field is the rows of all other models, met by the model’s best row', () => {
  // against vega 1400: 1/2; against lyra 1000: 10/11; mean (0.5 + 0.90909) / 2
  expect(fieldWinShare(published({ entries }, [nova]), 'nova')).toBeCloseTo((1 / 2 + 10 / 11) / 2, 12);
});

test('the field is unknown from the top of a board alone', () => {
  const categories = [aCategory(entries, { coverage: TOP })];
  expect(fieldWinShare(published({ categories }, [nova]), 'nova')).toBeUndefined();
});

test('a model not listed, or alone, has no field', () => {
  expect(fieldWinShare(published({ entries }, [nova]), 'cetus')).toBeUndefined();
  expect(fieldWinShare(published({ entries: entries.slice(0, 2) }, [nova]), 'nova')).toBeUndefined();
});
