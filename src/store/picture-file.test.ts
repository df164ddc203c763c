import { expect, test } from 'vitest';
import { pngOf } from '../../tests/support/pictures.ts';
import { measuredPicture } from './picture-file.ts';

test('a picture is measured by its content, not by its name', () => {
  const content = pngOf(640, 480);
  expect(measuredPicture('tower.jpg', content)).toEqual({
    file: 'tower.jpg',
    bytes: content.byteLength,
    format: 'png',
    width: 640,
    height: 480,
  });
});

test('a file that breaks off before its size is no picture, whatever lies behind it in memory', () => {
  // The view ends after the width; the height still stands in the same memory.
  const content = new Uint8Array(pngOf(640, 480)).subarray(0, 20);
  expect(measuredPicture('tower.png', content)).toEqual({ file: 'tower.png', bytes: 20 });
});

test('a photograph stored on its side is measured as it is shown', () => {
  // JPEG: start, EXIF in big-endian order with orientation 6, frame of 480 lines by 640, end.
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const app1 = [0xff, 0xe1, 0, exif.length + entry.length + 2, ...exif, ...entry];
  const frame = [0xff, 0xc0, 0, 11, 8, 0x01, 0xe0, 0x02, 0x80, 1, 1, 0x11, 0];
  const content = new Uint8Array([0xff, 0xd8, ...app1, ...frame, 0xff, 0xd9]);
  expect(measuredPicture('tower.jpg', content)).toMatchObject({ format: 'jpg', width: 480, height: 640 });
});
