import type { Claim } from '../domain/claim.ts';
import { dayOf } from '../domain/claim-said.ts';
import type { ClaimStatement } from '../domain/claim-statement.ts';
import { localized } from '../domain/localized.ts';
import { methodChangesBetween } from '../domain/method-changes-between.ts';
import type { Publication } from '../domain/publication.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Reading } from './event-text.ts';
import type { Told } from './told.ts';

/** That the board counted differently by the day of a snapshot: what it shows may differ from what was said for that alone. */
export function methodSentences(
  publication: Publication | undefined,
  {
    claim,
    statement,
    reading: { catalog, language },
  }: { readonly claim: Claim; readonly statement: ClaimStatement; readonly reading: Reading },
): Told[] {
  const board = catalog.boards.get(claim.board ?? '');
  if (publication === undefined || board === undefined) return [];
  const changes = methodChangesBetween(board, dayOf(claim, statement), publication.date).map((change) => ({
    title: localized(change.title, language),
    date: formatDate(change, language),
  }));
  return changes.length === 0 ? [] : [{ text: wordsFor(language).claims.methodBetween(changes) }];
}
