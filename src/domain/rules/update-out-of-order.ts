import type { Problem } from '../problem.ts';
import { problemIn, type Rule } from '../record-set.ts';

/** An article that was changed before it appeared; a warning where it will have been changed on a day that has not come. */
export const updateOutOfOrder: Rule = {
  name: 'update-out-of-order',
  problems: ({ articles }, { asOf }) =>
    articles.flatMap(({ value, raw }) => {
      if (value.kind !== 'original' || value.meta.updated === undefined) return [];
      const { published, updated } = value.meta;
      const found = (message: string, severity: Problem['severity']) => [
        problemIn(raw, {
          code: 'update-out-of-order',
          severity,
          path: ['updated'],
          message,
          hint: 'updated is the day of the last real change; leave it out where there was none',
        }),
      ];
      if (updated < published) {
        return found(`found ${updated}, before the article was published on ${published}`, 'error');
      }
      return updated > asOf && published <= asOf
        ? found(`found ${updated}, a day that has not come; today is ${asOf}`, 'warning')
        : [];
    }),
};
