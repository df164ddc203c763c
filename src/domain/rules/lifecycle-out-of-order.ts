import { problemIn, type Rule } from '../record-set.ts';

/** A model that would be retired before it was announced, or announced before it was released. */
export const lifecycleOutOfOrder: Rule = {
  name: 'lifecycle-out-of-order',
  problems: ({ models }) =>
    models.flatMap(({ value, raw }) =>
      (value.lifecycle ?? []).flatMap(({ announced, effective }, at) => {
        if (
          announced &&
          effective &&
          comparable(announced.date, effective.date) &&
          announced.date > effective.date
        ) {
          return [
            problemIn(raw, {
              code: 'lifecycle-out-of-order',
              path: ['lifecycle', at, 'effective', 'date'],
              message: `the end on ${effective.date} lies before it was announced, on ${announced.date}`,
              hint: 'announced is the day of the notice, effective the day requests stop working',
            }),
          ];
        }
        return [];
      }),
    ),
};

/** Dates of different precision can only be ordered where the shorter is not the beginning of the longer. */
function comparable(a: string, b: string): boolean {
  return !a.startsWith(b) && !b.startsWith(a);
}
