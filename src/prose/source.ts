import { z } from 'zod';
import { askedSource } from './asked-source.ts';
import { sourceProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem } from './rendition.ts';

/** `<Source id="officechai" />` prints the number of a source, raised, which leads to it at the foot of the page. */
export const source = proseComponent({
  name: 'Source',
  place: 'sentence',
  props: z.strictObject({ id: sourceProp }),
  rendition: ({ id }, context) => {
    const cited = askedSource(id, context);
    return isProblem(cited) ? cited : { kind: 'source', cited };
  },
});
