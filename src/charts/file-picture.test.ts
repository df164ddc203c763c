import { expect, test } from 'vitest';
import { aScoreGapChart } from '../../tests/support/charts.ts';
import { filePicture } from './file-picture.ts';
import { fileSize, withMargin } from './file-size.ts';

const { wide } = aScoreGapChart({ snapshots: [] }).pictures;
const address = 'https://overtake.example/charts/score-gap/board/';

test('a picture that travels says last where it is from, under the credit, and is as large as its file is said to be', () => {
  const picture = filePicture(wide, address);
  const { text } = picture.configuration.options.plugins.subtitle;
  expect(text.slice(-2)).toEqual(['Chart: Overtake, data: Arena, CC BY 4.0', address]);
  expect(withMargin(picture)).toEqual(fileSize(wide));
  // 20 pixels of paper on either side, and 17 for the line: 12 pixels of type, 1.4 lines high.
  expect(fileSize({ width: 720, height: 430 })).toEqual({ width: 760, height: 487 });
});

test('the picture in the page is left as it was', () => {
  const before = JSON.stringify(wide);
  filePicture(wide, address);
  expect(JSON.stringify(wide)).toBe(before);
});
