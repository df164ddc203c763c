import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { registerCharts } from './register.ts';

test.each([
  'GPT Image 2.5 Sunburst',
  'HunyuanImage 3.0',
  'Claude Opus 4.6',
  'o3',
  'GPT-4.5',
  'Aurora Borealis Ultra High Definition Imagination Engine 2.5',
])('a text is about as wide as it is said to be, and hardly wider: %s', (text) => {
  registerCharts();
  const context = createCanvas(1, 1).getContext('2d');
  context.font = '600 100px "Inter Variable"';
  const ratio = textWidth(text, 100) / context.measureText(text).width;
  expect(ratio).toBeGreaterThan(0.96);
  expect(ratio).toBeLessThan(1.1);
});
