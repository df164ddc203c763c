import type { Language } from './localized.ts';

interface Titled {
  readonly title?: string;
  /** The language of the source; where none is given, what its letters tell. */
  readonly language?: string;
}

/**
 * The language to mark the title of a source with on a page; undefined where it is the page’s own. A title in Latin letters
 * alone counts as English: where we did not see the title of a foreign page, we say in English what the page is.
 */
export function titleLanguage({ title = '', language }: Titled, page: Language): string | undefined {
  const isForeign = /(?!\p{Script=Latin})\p{L}/u.test(title);
  const own = title === '' ? page : isForeign ? (language ?? letterLanguage(title)) : 'en';
  return own === page ? undefined : own;
}

/** Only of letters that one language has to itself, or nearly; `und`, undetermined, of others. */
function letterLanguage(title: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)) return 'ja';
  if (/\p{Script=Hangul}/u.test(title)) return 'ko';
  return /\p{Script=Han}/u.test(title) ? 'zh' : 'und';
}
