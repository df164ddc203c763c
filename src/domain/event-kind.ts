/** What can happen: ids, marks, filters and feeds alike go by these kinds. */
export const EVENT_KINDS = [
  'launch',
  'lead-change',
  'deprecation',
  'retirement',
  'method',
  'business',
  'dispute',
  'news',
] as const;

/** What an article can be: it tells of an event, or it is one of two kinds of its own. */
export const ARTICLE_KINDS = [...EVENT_KINDS, 'analysis', 'correction'] as const;
