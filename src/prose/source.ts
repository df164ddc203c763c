import { z } from 'zod';
import { wordsFor } from '../i18n/words.ts';
import { askedSource } from './asked-source.ts';
import { sourceProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/** `<Source id="officechai" />` prints the number of a source, raised, which leads to it at the foot of the page. */
export const source = proseComponent({
  name: 'Source',
  place: 'sentence',
  props: z.strictObject({ id: sourceProp }),
  rendition: ({ id }, { article, language }) => {
    const cited = askedSource(article, id);
    return isProblem(cited)
      ? cited
      : { kind: 'source', cited, says: wordsFor(language).prose.source(cited.number, cited.name) };
  },
});
