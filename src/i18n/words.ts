import type { Language } from '../domain/localized.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of one language; every language has the same keys. */
export type Words = typeof en;

const WORDS: Readonly<Record<Language, Words>> = { en, zh: { ...en, ...zh } };

/** The words of a language; of an area that it has none for yet those in English. */
export function wordsFor(language: Language): Words {
  return WORDS[language];
}
