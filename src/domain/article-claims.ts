import { articleComponents } from './article-components.ts';
import type { Article, Piece } from './article.ts';
import type { Catalog } from './catalog.ts';
import type { ClaimVerdict } from './claim-verdict.ts';
import { LANGUAGES } from './localized.ts';

/** The claims that the body of an article names, in the order of its text, each once. */
export function articleClaims(
  article: Pick<Article, 'texts'>,
  { verdicts }: Pick<Catalog, 'verdicts'>,
): ClaimVerdict[] {
  return idsIn(article).flatMap((id) => verdicts.get(id) ?? []);
}

/** The articles whose body names a claim, by the id of the claim. */
export function articlesByClaim({
  articles,
}: Pick<Catalog, 'articles'>): ReadonlyMap<string, readonly Article[]> {
  const named = [...articles.values()].flatMap((article) => idsIn(article).map((id) => ({ id, article })));
  const byClaim = Map.groupBy(named, ({ id }) => id);
  return new Map([...byClaim].map(([id, found]) => [id, found.map(({ article }) => article)]));
}

/** The ids of the claims that a text names with `<Claim id="…" />`, in its order, each once. */
export function namedClaimIds(pieces: readonly Piece[]): string[] {
  const named = articleComponents(pieces).filter(({ name }) => name === 'Claim');
  return [...new Set(named.map(({ props }) => String(props['id'])))];
}

/** In all languages together: a translation names the claims of its original. */
function idsIn({ texts }: Pick<Article, 'texts'>): string[] {
  return [...new Set(LANGUAGES.flatMap((language) => namedClaimIds(texts[language]?.pieces ?? [])))];
}
