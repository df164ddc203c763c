import type { Claim } from '../domain/claim.ts';
import type { Unchecked } from '../domain/claim-check.ts';
import type { Publication } from '../domain/publication.ts';
import { modelName } from '../domain/record-names.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { nameOfCategory, nameOfSubject } from './claim-names.ts';
import type { Reading } from './event-text.ts';
import { toldOf, type Told } from './told.ts';

interface Of {
  readonly claim: Claim;
  readonly category: string;
  readonly reading: Reading;
}

/** Why nothing held can check a claim, in one sentence. */
export function reportedText(reason: Unchecked, of: Of): Told {
  const { claim, category, reading } = of;
  const { language, catalog } = reading;
  const words = wordsFor(language).claims.reported;
  const day = (publication: Publication | undefined) => publication && formatDate(publication.date, language);
  switch (reason.reason) {
    case 'not-on-boards':
    case 'board-not-held':
    case 'day-unknown':
      return { text: words[reason.reason] };
    case 'no-snapshot':
      return { text: words['no-snapshot']({ before: day(reason.before), after: day(reason.after) }) };
    case 'category-not-held': {
      const name = nameOfCategory(claim.board ?? '', reason.category, reading);
      return { text: words['category-not-held']({ category: name, after: day(reason.after) }) };
    }
    case 'remeasured': {
      const { model, after } = reason.remeasurement;
      const found = { name: modelName(catalog, model), date: formatDate(after.date, language) };
      return toldOf(words.remeasured(found), after, category);
    }
    default:
      return toldOf(lackingText(reason, of), reason.publication, category);
  }
}

type Lacking = Extract<Unchecked, { readonly publication: Publication }>;

/** What a snapshot of that time lacks. */
function lackingText(reason: Lacking, { claim, category, reading }: Of): string {
  const words = wordsFor(reading.language).claims.reported;
  const { publication } = reason;
  const date = formatDate(publication.date, reading.language);
  switch (reason.reason) {
    case 'not-listed': {
      const name = nameOfSubject(reason.missing, reading);
      if (name === undefined) return words['no-rival']({ date });
      const isCut = publication.categories.get(category)?.coverage.kind === 'top';
      return words[isCut ? 'not-in-top' : 'not-listed']({ name, date });
    }
    case 'not-shown':
      return words['not-shown']({ date, name: nameOfSubject(claim.subject, reading) ?? '' });
    case 'top-only':
    case 'opens-edition':
    case 'not-given':
      return words[reason.reason]({ date });
  }
}
