import { problemIn, type Rule } from '../record-set.ts';

/** An article or a snapshot dated after today: it is left out of the site until that day. */
export const notYetPublished: Rule = {
  name: 'not-yet-published',
  problems: ({ articles, snapshots }, { asOf }) => [
    ...articles.flatMap(({ value, raw }) =>
      value.kind === 'original' && value.meta.published > asOf
        ? [ahead(raw, ['published'], `is not shown before ${value.meta.published}; today is ${asOf}`)]
        : [],
    ),
    ...snapshots.flatMap(({ value, raw }) =>
      value.date > asOf ? [ahead(raw, ['date'], `is not shown before ${value.date}; today is ${asOf}`)] : [],
    ),
  ],
};

function ahead(raw: Parameters<typeof problemIn>[0], path: readonly PropertyKey[], message: string) {
  return problemIn(raw, {
    code: 'not-yet-published',
    severity: 'warning',
    path,
    message,
    hint: 'mend the date if it is a slip',
  });
}
