/** What a claim puts a number to. */
export const CLAIM_METRICS = [
  'score',
  'rank',
  'gap',
  'gain',
  'win-share',
  'field-win-share',
  'lead',
  'record',
  'votes',
  'money',
  'percent',
  'count',
  'date',
  'time',
  'prediction',
] as const;
export type ClaimMetric = (typeof CLAIM_METRICS)[number];

type Need = 'needed' | 'optional' | 'none';

/** Which fields a claim of a metric has. */
export interface MetricRule {
  /** A unit in words, without which its numbers mean nothing. */
  readonly unit: 'needed' | 'none';
  /** The number of each statement. */
  readonly quantity: Need;
  readonly comparator: Need;
  /** Whether it is read from the rows of a board, so that its subject must be able to have one. */
  readonly ofRows: boolean;
}

const OF_ROWS: MetricRule = { unit: 'none', quantity: 'needed', comparator: 'none', ofRows: true };
const BEYOND: MetricRule = { unit: 'none', quantity: 'needed', comparator: 'optional', ofRows: false };

/** The fields of a claim by its metric. A gap without a number says that one stands above the other. */
export const METRIC_RULES: Readonly<Record<ClaimMetric, MetricRule>> = {
  score: OF_ROWS,
  rank: OF_ROWS,
  gap: { ...OF_ROWS, quantity: 'optional', comparator: 'needed' },
  gain: { ...OF_ROWS, comparator: 'needed' },
  'win-share': { ...OF_ROWS, comparator: 'needed' },
  'field-win-share': OF_ROWS,
  lead: { ...OF_ROWS, quantity: 'none' },
  record: { ...OF_ROWS, quantity: 'none', comparator: 'optional' },
  votes: OF_ROWS,
  money: { ...BEYOND, unit: 'needed' },
  percent: BEYOND,
  count: { ...BEYOND, unit: 'needed' },
  date: BEYOND,
  time: { ...BEYOND, unit: 'needed' },
  prediction: { ...BEYOND, quantity: 'optional' },
};
