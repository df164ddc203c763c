import { articleComponents } from './article-components.ts';
import type { Article, Piece } from './article.ts';
import type { Catalog } from './catalog.ts';
import type { ClaimVerdict } from './claim-verdict.ts';
import { LANGUAGES } from './localized.ts';
import { narrowedVerdict } from './narrowed-verdict.ts';

/**
 * The claims that the body of an article names, in the order of its text, each once: where it names another statement
 * than the first, as if the claim had that alone.
 */
export function articleClaims(
  { texts }: Pick<Article, 'texts'>,
  { verdicts }: Pick<Catalog, 'verdicts'>,
): ClaimVerdict[] {
  const named = LANGUAGES.flatMap((language) => namedStatements(texts[language]?.pieces ?? []));
  const once = new Map(named.map((each) => [`${each.id} ${each.statement}`, each]));
  return [...once.values()].flatMap(({ id, statement }) => {
    const verdict = verdicts.get(id);
    if (verdict === undefined || statement === 1) return verdict ?? [];
    return narrowedVerdict(verdict, { statement: statement - 1 }) ?? [];
  });
}

/** The articles whose body names a claim, by the id of the claim. */
export function articlesByClaim({
  articles,
}: Pick<Catalog, 'articles'>): ReadonlyMap<string, readonly Article[]> {
  const named = [...articles.values()].flatMap((article) => idsIn(article).map((id) => ({ id, article })));
  const byClaim = Map.groupBy(named, ({ id }) => id);
  return new Map([...byClaim].map(([id, found]) => [id, found.map(({ article }) => article)]));
}

/** Each `<Claim>` of a text, with which statement of it is meant, from 1. */
function namedStatements(pieces: readonly Piece[]): { readonly id: string; readonly statement: number }[] {
  return articleComponents(pieces)
    .filter(({ name }) => name === 'Claim')
    .map(({ props }) => ({ id: String(props['id']), statement: Number(props['statement'] ?? 1) }));
}

/** The ids of the claims that a text names with `<Claim id="…" />`, in its order, each once. */
export function namedClaimIds(pieces: readonly Piece[]): string[] {
  return [...new Set(namedStatements(pieces).map(({ id }) => id))];
}

/** In all languages together: a translation names the claims of its original. */
function idsIn({ texts }: Pick<Article, 'texts'>): string[] {
  return [...new Set(LANGUAGES.flatMap((language) => namedClaimIds(texts[language]?.pieces ?? [])))];
}
