import { problemIn, type Rule } from '../record-set.ts';

/** A picture that an article names and that does not lie beside it. */
export const missingPicture: Rule = {
  name: 'missing-picture',
  problems: ({ articles }) =>
    articles.flatMap(({ value, raw }) =>
      value.pictures
        .map(({ file }) => file)
        .flatMap((file, at) =>
          value.picturesBeside.some((beside) => beside.file === file)
            ? []
            : [
                problemIn(raw, {
                  code: 'missing-picture',
                  path: ['pictures', at, 'file'],
                  message: `there is no "${file}" beside the article`,
                  hint:
                    value.picturesBeside.length === 0
                      ? 'put the picture into the folder of the article'
                      : `there are ${value.picturesBeside.map((beside) => beside.file).join(', ')}`,
                }),
              ],
        ),
    ),
};
