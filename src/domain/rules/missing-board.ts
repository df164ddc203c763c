import { METRIC_RULES } from '../claim-metric.ts';
import { problemIn, type Rule } from '../record-set.ts';

/** A claim of what boards show that names none, and no note that says which is meant: no snapshot can ever check it. */
export const missingBoard: Rule = {
  name: 'missing-board',
  problems: ({ claims }) =>
    claims
      .filter(({ value: { metric, board, note } }) => METRIC_RULES[metric].ofRows && !board && !note)
      .map(({ value: { metric }, raw }) =>
        problemIn(raw, {
          code: 'missing-board',
          severity: 'warning',
          path: ['board'],
          message: `is missing, so that no snapshot can check the ${metric}`,
          hint: 'name the board; where it has no record here, say in note which one is meant',
        }),
      ),
};
