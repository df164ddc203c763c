import type { Language } from '../domain/localized.ts';
import { en } from './en.ts';

/** The words of one language; every language has the same keys. */
export type Words = typeof en;

const WORDS: Readonly<Partial<Record<Language, Words>>> = { en };

/** The words of a language; English where it has none yet. */
export function wordsFor(language: Language): Words {
  return WORDS[language] ?? en;
}
