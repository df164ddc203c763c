import { writeFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';

/** The mark of public/favicon.svg, two lines that cross, on paper; drawn on a field of 32 by 32. */
const PAPER = '#fbf8f1';
const LINES = [
  { colour: '#c3300f', from: [3, 27], to: [29, 5] },
  { colour: '#1b1916', from: [3, 9], to: [29, 23] },
] as const;

/** `share` is how much of the picture the mark fills: masks cut away up to a fifth on each side. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 0.8 },
  { file: 'icon-512.png', size: 512, share: 0.8 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.56 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.72 },
];

for (const { file, size, share } of ICONS) {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, size, size);
  context.translate((size * (1 - share)) / 2, (size * (1 - share)) / 2);
  context.scale((size * share) / 32, (size * share) / 32);
  context.lineWidth = 5;
  for (const { colour, from, to } of LINES) {
    context.strokeStyle = colour;
    context.beginPath();
    context.moveTo(from[0], from[1]);
    context.lineTo(to[0], to[1]);
    context.stroke();
  }
  writeFileSync(`public/${file}`, canvas.toBuffer('image/png'));
  console.log(`public/${file}`);
}
