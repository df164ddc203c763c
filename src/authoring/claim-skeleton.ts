import { METRIC_RULES, type ClaimMetric } from '../domain/claim-metric.ts';
import type { ClaimComparator, ClaimSubject } from '../domain/claim-subject.ts';
import type { IsoDate } from '../domain/date.ts';
import { PLACEHOLDERS } from '../domain/rules/placeholder.ts';

/** What a new claim begins with. */
export interface NewClaim {
  readonly id: string;
  readonly metric: ClaimMetric;
  readonly subject: ClaimSubject;
  readonly comparator: ClaimComparator | undefined;
  readonly board: string | undefined;
  readonly added: IsoDate;
}

/** A new claim: the fields that its metric has and no others, each that is to be written saying what belongs there. */
export function claimSkeleton({ added, ...begun }: NewClaim) {
  const { metric } = begun;
  const needsUnit = METRIC_RULES[metric].unit === 'needed';
  return {
    ...begun,
    ...(needsUnit && { unit: { en: PLACEHOLDERS.unit } }),
    ...(metric === 'record' && {
      record: { of: 'gap', extreme: 'first-above', threshold: PLACEHOLDERS.threshold },
    }),
    ...(metric === 'prediction' && { prediction: openPrediction(added) }),
    added,
    statements: [
      {
        text: { en: PLACEHOLDERS.said },
        language: 'en',
        wording: 'reported',
        by: { name: PLACEHOLDERS.speaker },
        made: { date: PLACEHOLDERS.date, precision: 'year' },
        ...quantityOf(metric),
        sources: [
          {
            address: PLACEHOLDERS.sourceAddress,
            title: PLACEHOLDERS.sourceTitle,
            publisher: PLACEHOLDERS.sourcePublisher,
            accessed: added,
            tier: 'secondary',
          },
        ],
      },
    ],
  };
}

function openPrediction(judged: IsoDate) {
  return {
    due: { date: PLACEHOLDERS.due, precision: 'year' },
    verdict: 'open',
    judged,
    outcome: { en: PLACEHOLDERS.outcome },
  };
}

/** A prediction may put a number to what it foretells; most do not. */
function quantityOf(metric: ClaimMetric): object {
  if (METRIC_RULES[metric].quantity === 'none' || metric === 'prediction') return {};
  return metric === 'date'
    ? { quantity: { kind: 'date', date: PLACEHOLDERS.date, precision: 'year' } }
    : { quantity: { kind: 'value', value: PLACEHOLDERS.number } };
}
