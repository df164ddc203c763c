/** The words of the page of a claim. */
export const claimPage = {
  description: (verdict: string, by: string): string =>
    `Said by ${by}: ${verdict}. What was said, what the snapshots showed then and what they show now.`,
  crumb: (metric: string, about: string): string => (about === '' ? metric : `${metric}: ${about}`),
  quoted: (text: string): string => `“${text}”`,
  saidBy: (by: string, date: string): string =>
    `Said by ${by.replace(/^An? /, (article) => article.toLowerCase())}, ${date}`,
  ourWords: 'in our words',
  speaksOf: (date: string): string => `speaks of ${date}`,
  metric: (metric: string): string => `Metric: ${metric.toLowerCase()}`,
  said: 'Said',
  then: 'Then',
  now: 'Now',
  against: (a: string, b: string): string => `${a} against ${b}`,
  scored: (score: string): string => `score ${score}`,
  atPlace: (place: number): string => `place ${place}`,
  otherGap: (a: string, b: string): string => `${a} over ${b}`,
  likened: (gap: string): string => `the other gap: ${gap}`,
  againstBest: (share: string): string => `${share} against the best of the others`,
  restOfRows: (count: number): string =>
    count === 1 ? 'and the one row of another model' : `and the ${count} rows of all other models`,
  unpublished: 'interval not published',
  firstSince: 'first since,',
  remeasured: 'Re-measured',
  remeasuredBy: (date: string): string => `in between, by ${date}, cause unknown`,
  remeasuredSince: (date: string): string =>
    `Between the day it speaks of and these, by ${date}, a model was re-measured, cause unknown: the two sides do not compare.`,
  courseCaption: 'What each main publication held since then gives, by category, newest first.',
  bars: 'The bars are to one scale from zero; the tick is what was said.',
  barEnds: 'The stroke at the end of a bar is its interval.',
  uncertainty: {
    score: 'The number behind ± is half of the 95 % interval of the score.',
    gap: 'The number behind ± is half of the 95 % interval of the gap: those of both scores combined, covariance ignored.',
  },
  categories: 'By category',
  category: 'Category',
  since: 'Since it was said',
  statements: 'Who said it',
  statementsSummary: 'In the words of those who said it, in quotation marks, or in ours.',
  checked: 'How it was checked',
  computed: 'Computed as',
  method: {
    score: 'The score of its best row.',
    rank: 'The rank the board prints, and its place in the board’s own order where it prints none; of an organization, its place among organizations.',
    gap: 'The score of the best row of the one, less that of the other in the same snapshot.',
    gain: 'The score of its best row, less that of the model before it in the same snapshot and category.',
    'win-share':
      'The share of votes expected from the gap between their best rows: 1 / (1 + 10^(−gap / 400)), ties counting half.',
    'field-win-share':
      'The mean of the win shares expected from the gaps between its best row and every row of other models, ties counting half.',
    lead: 'The place of its best row in the board’s own order: first, or not.',
    votes: 'The votes of its best row, as printed.',
    count: 'The rows of the snapshot that the claim counts.',
    places: 'The score at the first of the two places, less that at the last, in the same snapshot.',
  },
  rule: 'Rule',
  nearest:
    'Checked in the snapshot that the claim speaks of; else in the newest one held by the day it speaks of, at most 14 days old; else in the first within 14 days after. Never across a re-measurement of a row it needs.',
  note: 'Note',
  outcome: 'Judged',
  outcomeBy: (date: string): string => `by an editor on ${date}`,
  due: 'Foretold for',
  rows: 'The rows it rests on',
  rowsSummary: 'As the board published them.',
  rowsCaption: 'The rows of each snapshot the verdict was computed from.',
  moments: {
    then: 'Then',
    since: 'Next held',
    now: 'Now',
  },
  /** Of a record, whose date is the day that set it. */
  recordMoments: {
    then: 'Record then',
    since: 'Next held',
    now: 'Record now',
    best: 'Its best by then',
  },
  rowColumns: {
    place: 'Place',
    name: 'Listed as',
    model: 'Model',
    score: 'Score',
    interval: '95 % interval',
    votes: 'Votes',
  },
  notGiven: 'not given',
  about: 'About',
  allOf: 'All claims about it',
  namedIn: 'Named in',
  cite: 'Cite this claim',
  citation: ({
    title,
    site,
    address,
    credit,
  }: {
    readonly title: string;
    readonly site: string;
    readonly address: string;
    readonly credit: string;
  }): string => `“${title}”, claim checked by ${site}. ${address}${credit === '' ? '' : `. ${credit}`}`,
  dispute: 'Dispute this verdict',
  rules: {
    above: 'It stands above where its score is the higher one in the same snapshot.',
    record: 'A record is computed over every main snapshot held up to that day, and again over all held now.',
    own: (amount: string): string => `For this claim ${amount} off still counts as right.`,
    prediction: 'What became of a prediction is not computed: an editor writes it, with sources and a date.',
    none: 'No snapshot of a board gives this, so the claim stands as reported, with its sources.',
  },
};
