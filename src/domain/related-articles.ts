import { storyDate, type Article } from './article.ts';
import type { Catalog } from './catalog.ts';
import { daysBetween, firstDayOf, type IsoDate } from './date.ts';
import { compareText } from './problem.ts';

/** What two articles have in common: the ids of records both name, and the day where both tell of one. */
export interface SharedSubjects {
  readonly models: readonly string[];
  readonly boards: readonly string[];
  /** The day of the event; absent where the days differ or are not known to the day. */
  readonly eventDay?: IsoDate;
}

/** An article to be read with another, and why. */
export interface RelatedArticle {
  readonly article: Article;
  readonly shared: SharedSubjects;
}

type Subjects = Pick<Article, 'models' | 'boards' | 'event'>;

/** Boards are few and shared by most articles; a model says more, and one day’s event the most. */
const WEIGHTS = { board: 1, model: 4, eventDay: 8 } as const;

/**
 * The articles that share most with one, at most that many: a shared day of the event counts 8, each shared model 4,
 * each shared board 1, words nothing. Of equal ones the nearest in time stands first, then the first id.
 * An article that shares nothing is left out.
 */
export function relatedArticles(
  { articles }: Pick<Catalog, 'articles'>,
  id: string,
  most = 3,
): RelatedArticle[] {
  const article = articles.get(id);
  if (article === undefined) return [];
  return [...articles.values()]
    .filter((other) => other.id !== id)
    .map((other) => ({ article: other, shared: sharedSubjects(article, other) }))
    .map((related) => ({
      ...related,
      score: sharedScore(related.shared),
      days: daysApart(article, related.article),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.days - b.days || compareText(a.article.id, b.article.id))
    .slice(0, most)
    .map(({ article: related, shared }) => ({ article: related, shared }));
}

/** What two articles share, in the order of the first. */
export function sharedSubjects(one: Subjects, other: Subjects): SharedSubjects {
  const sameDay =
    one.event?.precision === 'day' && other.event?.precision === 'day' && one.event.date === other.event.date;
  return {
    models: one.models.filter((model) => other.models.includes(model)),
    boards: one.boards.filter((board) => other.boards.includes(board)),
    eventDay: sameDay ? one.event?.date : undefined,
  };
}

/** How much is shared; 0 for nothing. */
export function sharedScore({ models, boards, eventDay }: SharedSubjects): number {
  return (
    models.length * WEIGHTS.model +
    boards.length * WEIGHTS.board +
    (eventDay === undefined ? 0 : WEIGHTS.eventDay)
  );
}

function daysApart(one: Article, other: Article): number {
  return Math.abs(daysBetween(firstDayOf(storyDate(one).date), firstDayOf(storyDate(other).date)));
}
