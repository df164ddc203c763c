import type { Claim } from '../domain/claim.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Reading } from './event-text.ts';
import type { Told } from './told.ts';

/** Of a day said of a model: the day of its release in its own record, which no snapshot gives. */
export function releasedSentences({ metric, subject }: Claim, { catalog, language }: Reading): Told[] {
  const model = metric === 'date' && subject.kind === 'model' ? catalog.models.get(subject.model) : undefined;
  if (model?.released === undefined) return [];
  const { name, released } = model;
  return [{ text: wordsFor(language).claims.released({ name, date: formatDate(released, language) }) }];
}
