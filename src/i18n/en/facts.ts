/** What a computed fact is called wherever it stands. */
export const facts = {
  points: (points: string): string => (/^[+−]?1$/.test(points) ? '1 point' : `${points} points`),
  days: (days: number): string => (days === 1 ? '1 day' : `${days} days`),
  percent: (number: string): string => `${number}\u00a0%`,
  separable: { yes: 'separable', no: 'not separable', unknown: 'interval not published' },
  separableAtFirst: {
    yes: 'separable at first',
    no: 'not separable at first',
    unknown: 'interval not published at first',
  },
  lead: {
    yes: 'First, separable from second: the intervals lie apart.',
    no: 'First, not separable from second: the intervals overlap.',
    unknown: 'First; the interval is not published, so whether the two are separable is unknown.',
  },
  claim: {
    yes: (model: string, points: string): string => `${model} leads by ${points}`,
    no: (model: string, points: string): string =>
      `${model} stands first by ${points}, not separable from second`,
    unknown: (model: string, points: string): string =>
      `${model} stands first by ${points}, interval not published`,
  },
  alone: (model: string): string => `${model} is the only model listed`,
  preferred: (next: string, hundredths: number): string =>
    `The scores predict that it is preferred to ${next} in about ${hundredths} of 100 blind match-ups, ties counting half.`,
  preferredOnAverage: (rows: number, hundredths: number): string =>
    `Over ${rows === 1 ? 'the one row' : `the ${rows} rows`} of other models the mean is about ${hundredths} of 100.`,
  aheadOfOrganizations: (points: string): string => `It is ${points} ahead of any other organization.`,
  neighbours: ({ pairs, no, unknown }: { pairs: number; no: number; unknown: number }): string =>
    `Of the ${pairs === 1 ? 'one pair' : `${pairs} pairs`} of neighbours, ${no === 0 ? 'none is' : no === 1 ? 'one is' : `${no} are`} not separable${unknown > 0 ? ` and for ${unknown} the interval is not published` : ''}.`,
  editions: { page: 'page', dataset: 'data set', catalog: 'catalog' },
  remeasured: 're-measured, cause unknown',
};
