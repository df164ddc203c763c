import { z } from 'zod';
import { wordsFor } from '../i18n/words.ts';
import { askedSource } from './asked-source.ts';
import { sourceProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/** `<Quote by="Arena" source="officechai">Their words.</Quote>` sets words of somebody apart, with their source. */
export const quote = proseComponent({
  name: 'Quote',
  place: 'block',
  holdsText: 'always',
  quotes: true,
  maxWords: 50,
  props: z.strictObject({
    by: z.string().min(1).max(120).describe('Who said it: Sam Altman, in a memo to all staff.'),
    source: sourceProp,
    translatedFrom: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'expected the code of a language, such as zh or ja')
      .optional()
      .describe('The code of the language it was said in, where the words are a translation of ours: zh.'),
  }),
  rendition: ({ by, source, translatedFrom }, context) => {
    const cited = askedSource(source, context);
    if (isProblem(cited)) return cited;
    const translation = translatedFrom && wordsFor(context.language).prose.translatedFrom(translatedFrom);
    return { kind: 'quote', by, cited, ...(translation && { translatedFrom: translation }) };
  },
});
