import type { PictureFile } from '../picture-file.ts';
import { problemIn, type Rule } from '../record-set.ts';

/** What is wrong with a picture, and how to mend it. */
export interface PictureFault {
  readonly message: string;
  readonly hint: string;
}

/** A rule on the pictures that the original of an article names and that lie beside it; told at the name. */
export function pictureRule(name: string, faults: (picture: PictureFile) => readonly PictureFault[]): Rule {
  return {
    name,
    problems: ({ articles }) =>
      articles.flatMap(({ value, raw }) => {
        if (value.kind !== 'original') return [];
        return value.pictures.flatMap(({ file }, at) => {
          const picture = value.picturesBeside.find((beside) => beside.file === file);
          return (picture ? faults(picture) : []).map((found) =>
            problemIn(raw, { code: name, path: ['pictures', at, 'file'], ...found }),
          );
        });
      }),
  };
}
