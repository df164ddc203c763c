import { z } from 'zod';
import { wordsFor } from '../i18n/words.ts';
import { proseComponent } from './prose-component.ts';

/** `<Video title="…" address="https://…" publisher="OpenAI" />` links to a film elsewhere; nothing of it is loaded. */
export const video = proseComponent({
  name: 'Video',
  place: 'block',
  props: z.strictObject({
    title: z.string().min(1).max(160).describe('The title of the film.'),
    address: z
      .url({ protocol: /^https$/, error: 'expected a full address that begins with https://' })
      .describe('Where it is shown, beginning with https://.'),
    publisher: z.string().min(1).describe('Who published it.'),
  }),
  rendition: ({ title, address, publisher }, { language }) => ({
    kind: 'video',
    title,
    address,
    says: wordsFor(language).prose.video(publisher, new URL(address).host.replace(/^www\./, '')),
  }),
});
