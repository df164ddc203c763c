import type { Board } from '../board.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Parsed, type Rule } from '../record-set.ts';

/** Words the addresses of the site use as parts of a path, so that no record may be named so. */
const RESERVED = new Set([
  'page',
  'verdict',
  'model',
  'organization',
  'board',
  'metric',
  'kind',
  'overall',
  'latest',
  'index',
  'feed',
  'calendar',
]);

/** Whether an id is a word the site’s addresses use, or a year. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id) || /^\d{4}$/.test(id);
}

/** A record whose id is a word the site’s addresses use, or a year; or a board with the chart of another’s category. */
export const reservedId: Rule = {
  name: 'reserved-id',
  problems: ({ organizations, models, boards, claims, articles }) => [
    ...[...organizations, ...models, ...boards, ...claims, ...articles]
      .filter(({ value }) => isReservedId(value.id))
      .map(({ value, raw }) =>
        problemIn(raw, {
          code: 'reserved-id',
          path: ['id'],
          message: `"${value.id}" is a word the site’s addresses use`,
          hint: 'choose another id',
        }),
      ),
    ...boards.flatMap((board) => namedAsCategory(board, boards)),
  ],
};

/** The charts of a board bear its id, those of a category the id of its board with its own behind it. */
function namedAsCategory({ value, raw }: Parsed<Board>, boards: readonly Parsed<Board>[]): Problem[] {
  return boards.flatMap(({ value: { id: other, categories } }) =>
    categories
      .filter(({ id: category }) => value.id === `${other}-${category}`)
      .map(({ id: category }) =>
        problemIn(raw, {
          code: 'reserved-id',
          path: ['id'],
          message: `"${value.id}" is what the chart of the category ${category} of the board ${other} is called`,
          hint: 'choose another id',
        }),
      ),
  );
}
