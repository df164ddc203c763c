import type { Language } from '../domain/localized.ts';

/** The parts of the site that the navigation names, in its order. */
export const SECTIONS = [
  'timeline',
  'news',
  'boards',
  'models',
  'organizations',
  'claims',
  'records',
  'methodology',
  'about',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The language tag of a page: Chinese is written in simplified characters. */
export function htmlLanguage(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language;
}
