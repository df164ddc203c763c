/** The ids that the page of an article gives to its own parts, so that no heading of the text gets one of them. */
export const ARTICLE_PAGE_IDS = {
  main: 'main',
  since: 'since-publication',
  claims: 'claims',
  sources: 'sources',
  related: 'related-reading',
  about: 'about',
} as const;

/** The id that the page gives to one of the article’s sources. */
export function sourcePageId(source: string): string {
  return `source-${source}`;
}

/** The id that the page gives to one of the claims its text names, in the table at its end. */
export function claimPageId(claim: string): string {
  return `claim:${claim}`;
}
