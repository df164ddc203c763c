import { problemIn, type Rule } from '../record-set.ts';

/** A category that holds more rows than its board is said to have. */
export const rowsBeyondCoverage: Rule = {
  name: 'rows-beyond-coverage',
  problems: ({ snapshots }) =>
    snapshots.flatMap(({ value, raw }) =>
      value.categories.flatMap(({ coverage, entries }, at) =>
        coverage.kind === 'top' && coverage.of !== undefined && coverage.of < entries.length
          ? [
              problemIn(raw, {
                code: 'rows-beyond-coverage',
                path: ['categories', at, 'coverage', 'of'],
                message: `found ${coverage.of}, but the category holds ${entries.length} rows`,
                hint: 'of is how many rows the board had; leave it out where that is not known',
              }),
            ]
          : [],
      ),
    ),
};
