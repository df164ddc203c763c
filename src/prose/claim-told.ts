import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimLine } from './claim-line.ts';
import type { Reading } from './event-text.ts';
import { thenNow } from './then-now.ts';

/** What became of a claim in half a line: `Confirmed; then 242 (22 Apr 2026); now 121 (7 Oct 2026)`. */
export function claimTold(verdict: ClaimVerdict, reading: Reading): string {
  const { language } = reading;
  const words = wordsFor(language).prose.claim;
  const figures = thenNow(verdict, reading).map(({ label, figure, date }) =>
    words.figure(label, figure, formatDate(date, language, { style: 'short' })),
  );
  return words.told(claimLine(verdict, reading).verdict, figures);
}
