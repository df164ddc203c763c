import { z } from 'zod';

/** The languages a record may carry words in; English is the one that must be there. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A short text in the languages of the site. */
export const localizedTextSchema = z.strictObject({
  en: z.string().min(1).describe('The text in English.'),
  zh: z.string().min(1).optional().describe('The text in Chinese; English stands in where it is missing.'),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** The text in a language, in English where that language is missing. */
export function localized(text: LocalizedText, language: Language): string {
  return text[language] ?? text.en;
}
