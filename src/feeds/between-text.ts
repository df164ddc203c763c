import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/localized.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** Two dates as the ends of a stretch, nothing said twice: `between 11 and 22 April 2026`. */
export function betweenText(from: IsoDate, to: IsoDate, language: Language): string {
  const { calendar, feeds } = wordsFor(language);
  const [month, day] = [Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  const begin =
    from.slice(0, 7) === to.slice(0, 7)
      ? String(day)
      : from.slice(0, 4) === to.slice(0, 4)
        ? calendar.dayOfYear(calendar.month(month), day)
        : formatDate(from, language);
  return feeds.between(begin, formatDate(to, language));
}
