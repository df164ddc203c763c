/** What a computed fact is called wherever it stands. */
export const facts = {
  points: (points: string): string => (points === '1' ? '1 point' : `${points} points`),
  days: (days: number): string => (days === 1 ? '1 day' : `${days} days`),
  separable: { yes: 'separable', no: 'not separable', unknown: 'interval not published' },
  lead: {
    yes: 'First, separable from second: the intervals lie apart.',
    no: 'First, not separable from second: the intervals overlap.',
    unknown: 'First; the interval is not published, so whether the two are separable is unknown.',
  },
  editions: { page: 'page', dataset: 'data set', catalog: 'catalog' },
  remeasured: 're-measured, cause unknown',
};
