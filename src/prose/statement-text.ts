import type { ClaimStatement } from '../domain/claim-statement.ts';
import { localized, type Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';

/** What was said, as a reader of a language has it, and the language it then stands in. */
export interface StatementText {
  readonly text: string;
  readonly language: Language;
}

/** Quotation marks are for the speaker’s own words alone, and a translation is none. */
export function statementText(
  { text, wording, language: saidIn }: Pick<ClaimStatement, 'text' | 'wording' | 'language'>,
  language: Language,
): StatementText {
  const shown = text[language] === undefined ? 'en' : language;
  const said = localized(text, language);
  const isOwn = wording === 'quoted' && saidIn === shown;
  return { text: isOwn ? wordsFor(language).claimPages.claim.quoted(said) : said, language: shown };
}
