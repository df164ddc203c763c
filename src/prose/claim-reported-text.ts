import type { Claim } from '../domain/claim.ts';
import type { Unchecked } from '../domain/claim-check.ts';
import type { Publication } from '../domain/publication.ts';
import { modelName } from '../domain/record-names.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { nameOfCategory, nameOfSubject } from './claim-names.ts';
import type { Reading } from './event-text.ts';
import { toldOf, type Told } from './told.ts';

/** Why nothing held can check a claim, in one sentence. */
export function reportedText(
  reason: Unchecked,
  {
    claim,
    category,
    reading,
  }: { readonly claim: Claim; readonly category: string; readonly reading: Reading },
): Told {
  const { language } = reading;
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
      const text = words.remeasured({
        name: modelName(reading.catalog, model),
        date: formatDate(after.date, language),
      });
      return toldOf(text, after, category);
    }
    case 'not-listed': {
      const { missing, publication } = reason;
      const name = nameOfSubject(missing, reading);
      const date = formatDate(publication.date, language);
      const isCut = publication.categories.get(category)?.coverage.kind === 'top';
      const text =
        name === undefined
          ? words['no-rival']({ date })
          : words[isCut ? 'not-in-top' : 'not-listed']({ name, date });
      return toldOf(text, publication, category);
    }
    case 'not-shown': {
      const date = formatDate(reason.publication.date, language);
      const text = words['not-shown']({ date, name: nameOfSubject(claim.subject, reading) ?? '' });
      return toldOf(text, reason.publication, category);
    }
    case 'top-only':
    case 'opens-edition':
    case 'not-given': {
      const text = words[reason.reason]({ date: formatDate(reason.publication.date, language) });
      return toldOf(text, reason.publication, category);
    }
  }
}
