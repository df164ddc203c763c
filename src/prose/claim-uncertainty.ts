import { intervalOf } from '../charts/claim-points.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimMetric } from '../domain/claim-metric.ts';
import type { ClaimMoment } from '../domain/claim-moments.ts';
import type { Interval } from '../domain/gap-points.ts';
import type { Language } from '../domain/localized.ts';
import { formatScore } from '../i18n/format.ts';

type Counted = Pick<Claim, 'metric' | 'record'>;

/** How far a measured quantity of a claim may be off: its 95 % interval, in short `±9` or `+8 −7`. */
export interface Uncertainty {
  readonly interval: Interval;
  readonly text: string;
}

/** The uncertainty of a score or a gap; `unpublished` where a row it needs has no interval, undefined for what never has one. */
export function claimUncertainty(
  moment: ClaimMoment,
  claim: Counted,
  language: Language,
): Uncertainty | 'unpublished' | undefined {
  const metric = intervalMetric(claim);
  if (metric === undefined) return undefined;
  const interval = intervalOf(moment, metric);
  if (interval === undefined) return 'unpublished';
  const below = formatScore(moment.value - interval.lower, language);
  const above = formatScore(interval.upper - moment.value, language);
  return { interval, text: below === above ? `±${above}` : `+${above} −${below}` };
}

/** A place, a share, a count of votes or of days has no interval; a record has that of what it is a record of. */
function intervalMetric({ metric, record }: Counted): ClaimMetric | undefined {
  switch (record?.of ?? metric) {
    case 'score':
      return 'score';
    case 'gap':
    case 'gain':
      return 'gap';
    default:
      return undefined;
  }
}
