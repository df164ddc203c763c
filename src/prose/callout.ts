import { z } from 'zod';
import { proseComponent } from './prose-component.ts';

/** `<Callout title="How to read it">Text.</Callout>` sets a paragraph apart. */
export const callout = proseComponent({
  name: 'Callout',
  place: 'block',
  holdsText: 'always',
  props: z.strictObject({
    title: z.string().min(1).max(80).describe('What the paragraph is about, in few words.'),
  }),
  rendition: ({ title }) => ({ kind: 'callout', title }),
});
