import { z } from 'zod';
import { didYouMean } from '../domain/nearest.ts';
import { wordsFor } from '../i18n/words.ts';
import { proseComponent } from './prose-component.ts';
import { renditionProblem } from './rendition.ts';

/** `<Figure file="tower.png" />` shows a picture of the front matter with its caption, credit and licence. */
export const figure = proseComponent({
  name: 'Figure',
  place: 'block',
  props: z.strictObject({
    file: z
      .string()
      .min(1)
      .describe(
        'The file of one of the pictures in the front matter, which lies beside the article: tower.png.',
      ),
  }),
  rendition: ({ file }, { article: { pictures }, language }) => {
    const picture = pictures.find((known) => known.file === file);
    if (picture === undefined) {
      const files = pictures.map((known) => known.file);
      const known = files.length === 0 ? 'it has none yet' : `there are ${files.join(', ')}`;
      return renditionProblem(
        `the front matter lists no picture "${file}"`,
        didYouMean(file, files) || `${known}; each is listed there with its alt text, credit and licence`,
        'unlisted-picture',
      );
    }
    const { width, height, alt, caption, credit, licence, source } = picture;
    return {
      kind: 'figure',
      file,
      width,
      height,
      alt,
      ...(caption !== undefined && { caption }),
      credit: wordsFor(language).prose.pictureCredit(credit, licence),
      source,
    };
  },
});
