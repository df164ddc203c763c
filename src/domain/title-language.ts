import type { Language } from './localized.ts';

interface Titled {
  readonly title?: string;
  /** The language of the source; English where none is given. */
  readonly language?: string;
}

/**
 * The language to mark the title of a source with on a page; undefined where it is the page’s own. A title in Latin letters
 * alone counts as English: where we did not see the title of a foreign page, we say in English what the page is.
 */
export function titleLanguage({ title = '', language = 'en' }: Titled, page: Language): string | undefined {
  const isForeign = /(?!\p{Script=Latin})\p{L}/u.test(title);
  const own = title === '' ? page : isForeign ? language : 'en';
  return own === page ? undefined : own;
}
