import { lastDayOf } from '../date.ts';
import { problemIn, type Rule } from '../record-set.ts';

/** A prediction that is open although the time it was made for is over, and that nobody has looked at since. */
export const overduePrediction: Rule = {
  name: 'overdue-prediction',
  problems: ({ claims }, { asOf }) =>
    claims.flatMap(({ value: { prediction }, raw }) => {
      if (prediction?.due === undefined || prediction.verdict !== 'open') return [];
      const { due, judged } = prediction;
      const last = lastDayOf(due.date);
      if (last >= asOf || judged > last) return [];
      return [
        problemIn(raw, {
          code: 'overdue-prediction',
          severity: 'warning',
          path: ['prediction', 'judged'],
          message: `found ${judged}, before the end of ${due.date}, for which it was foretold; today is ${asOf}`,
          hint: 'look at what became of it and write verdict, judged, outcome and sources; where it is still open, judged and why',
        }),
      ];
    }),
};
