import { storyDate, type Article, type ArticleText } from './article.ts';
import type { Catalog } from './catalog.ts';
import { firstDayOf } from './date.ts';
import type { Language } from './localized.ts';
import { compareText } from './problem.ts';

type WithArticles = Pick<Catalog, 'articles'>;

/** Every article by what it tells of, newest first: by the day of the event, where it has none by the day it was published. */
export function news({ articles }: WithArticles): Article[] {
  return [...articles.values()].sort(
    (a, b) =>
      compareText(firstDayOf(storyDate(b).date), firstDayOf(storyDate(a).date)) ||
      compareText(b.published, a.published) ||
      compareText(a.id, b.id),
  );
}

/** One page of a list that is too long for one. */
export interface ListPage<Item> {
  /** Counts from 1. */
  readonly number: number;
  readonly of: number;
  /** The number of the page before; absent on the first. */
  readonly before?: number;
  /** The number of the page after; absent on the last. */
  readonly after?: number;
  readonly items: readonly Item[];
}

/** A list cut into pages of that many items; one empty page for an empty list. */
export function listPages<Item>(items: readonly Item[], perPage: number): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    before: index === 0 ? undefined : index,
    after: index + 1 === of ? undefined : index + 2,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}

/** The articles told of just before and just after one; absent at either end. */
export function articleNeighbours(
  catalog: WithArticles,
  id: string,
): { readonly earlier?: Article; readonly later?: Article } {
  const all = news(catalog);
  const at = all.findIndex((article) => article.id === id);
  if (at === -1) return {};
  return { earlier: all[at + 1], later: all[at - 1] };
}

/** The words of an article in a language, in its original one where it is not translated. Throws where it has none. */
export function articleText({ id, texts, original }: Article, language: Language): ArticleText {
  const text = texts[language] ?? texts[original];
  if (text === undefined) throw new Error(`the article ${id} has no text in its original language`);
  return text;
}

/** The articles about a model, a board or an organization, newest first. */
export function articlesAbout(
  catalog: WithArticles,
  about: { readonly kind: 'models' | 'boards' | 'organizations'; readonly id: string },
): Article[] {
  return news(catalog).filter((article) => article[about.kind].includes(about.id));
}

const TIERS = ['primary', 'board', 'secondary'] as const;

/** The sources of an article by tier, primary, board, secondary, numbered from 1 as they are listed so: in its text each bears that number. */
export function numberedSources({ sources }: Pick<Article, 'sources'>): {
  readonly tier: (typeof TIERS)[number];
  readonly sources: readonly { readonly number: number; readonly source: Article['sources'][number] }[];
}[] {
  const listed = TIERS.flatMap((tier) => sources.filter((source) => source.tier === tier));
  const numbered = listed.map((source, index) => ({ number: index + 1, source }));
  return TIERS.map((tier) => ({
    tier,
    sources: numbered.filter(({ source }) => source.tier === tier),
  })).filter((group) => group.sources.length > 0);
}
