import { firstDayOf } from '../date.ts';
import { problemIn, type Rule } from '../record-set.ts';

/** A claim that was made, or a prediction that was judged, on a day after today: most often a slip of the pen. */
export const dayToCome: Rule = {
  name: 'day-to-come',
  problems: ({ claims }, { asOf }) =>
    claims.flatMap(({ value: { statements, prediction }, raw }) => {
      const days = [
        { path: ['prediction', 'judged'], date: prediction?.judged ?? asOf },
        ...statements.map(({ made: { date } }, at) => ({ path: ['statements', at, 'made', 'date'], date })),
      ];
      return days
        .filter(({ date }) => firstDayOf(date) > asOf)
        .map(({ path, date }) =>
          problemIn(raw, {
            code: 'day-to-come',
            severity: 'warning',
            path,
            message: `found ${date}, which has not come; today is ${asOf}`,
            hint: 'mend the date if it is a slip',
          }),
        );
    }),
};
