import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { imageSize } from 'image-size';
import type { PictureFile } from '../domain/picture-file.ts';

/** EXIF orientations from here on stand on their side. */
const ON_ITS_SIDE = 5;

/** A picture file measured: its weight, what it holds whatever its name says, and its size where that can be read. */
export function readPictureFile(path: string): PictureFile {
  return measuredPicture(basename(path), readFileSync(path));
}

/** The same of bytes already read. */
export function measuredPicture(file: string, content: Uint8Array): PictureFile {
  const bytes = content.byteLength;
  try {
    // A copy of its own: of a small file Node reads into a shared pool, and what measures would read on past its end.
    const { type, width, height, orientation = 1 } = imageSize(new Uint8Array(content));
    const size = orientation >= ON_ITS_SIDE ? { width: height, height: width } : { width, height };
    return { file, bytes, format: type, ...size };
  } catch {
    return { file, bytes };
  }
}
