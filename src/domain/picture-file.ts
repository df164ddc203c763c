/** A picture file as it lies beside an article, measured when it was read. */
export interface PictureFile {
  readonly file: string;
  readonly bytes: number;
  /** What its content is, whatever its name says: png, jpg, webp, avif, svg …; undefined where it is no picture. */
  readonly format?: string;
  /** In pixels, as it is seen: a photograph that is stored lying down counts as it is shown. */
  readonly width?: number;
  readonly height?: number;
}

/** What pictures may be, beside each ending their names may have. */
export const PICTURE_FORMATS: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  webp: 'webp',
  avif: 'avif',
};

/** The format that the ending of a file’s name promises; undefined for an ending that no picture has. */
export function promisedFormat(file: string): string | undefined {
  return PICTURE_FORMATS[file.split('.').at(-1) ?? ''];
}

/** The media type of a picture by the ending of its name: `image/jpeg`. */
export function pictureType(file: string): string {
  const format = promisedFormat(file);
  return `image/${format === 'jpg' ? 'jpeg' : format}`;
}
