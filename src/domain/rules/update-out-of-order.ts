import { problemIn, type Rule } from '../record-set.ts';

/** An article that was changed before it appeared, or will have been changed on a day that has not come. */
export const updateOutOfOrder: Rule = {
  name: 'update-out-of-order',
  problems: ({ articles }, { asOf }) =>
    articles.flatMap(({ value, raw }) => {
      if (value.kind !== 'original' || value.meta.updated === undefined) return [];
      const { published, updated } = value.meta;
      const message =
        updated < published
          ? `found ${updated}, before the article was published on ${published}`
          : updated > asOf && published <= asOf
            ? `found ${updated}, a day that has not come; today is ${asOf}`
            : undefined;
      if (message === undefined) return [];
      return [
        problemIn(raw, {
          code: 'update-out-of-order',
          path: ['updated'],
          message,
          hint: 'updated is the day of the last real change; leave it out where there was none',
        }),
      ];
    }),
};
