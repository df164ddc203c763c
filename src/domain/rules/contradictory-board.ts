import type { Board } from '../board.ts';
import { problemIn, type Finding, type Rule } from '../record-set.ts';
import { repeated } from './repeated.ts';

/** A board that says one thing twice, does not begin with overall, or has two sets of main editions on one day. */
export const contradictoryBoard: Rule = {
  name: 'contradictory-board',
  problems: ({ boards }) =>
    boards.flatMap(({ value, raw }) =>
      [
        ...repeatedIds(value, 'categories'),
        ...repeatedIds(value, 'methodChanges'),
        ...firstCategory(value),
        ...mainEditions(value),
      ].map((finding) => problemIn(raw, { code: 'contradictory-board', ...finding })),
    ),
};

type Contradiction = Omit<Finding, 'code'>;

function repeatedIds(board: Board, field: 'categories' | 'methodChanges'): Contradiction[] {
  const ids = board[field].map(({ id }) => id);
  return repeated(ids).map((at) => ({
    path: [field, at, 'id'],
    message: `"${ids[at]}" stands twice in ${field}`,
    hint: 'keep one of the two, or give the other an id of its own',
  }));
}

function firstCategory({ categories }: Board): Contradiction[] {
  const first = categories[0]?.id;
  if (first === 'overall') return [];
  return [
    {
      path: ['categories', 0, 'id'],
      message: `found "${first}", expected overall as the first category`,
      hint: 'leads and records are those of overall; put it first',
    },
  ];
}

function mainEditions({ mainEditions: spans }: Board): Contradiction[] {
  return spans.flatMap(({ from = '', until = '9999-12-31' }, at): Contradiction[] => {
    if (from > until) {
      const message = `ends on ${until}, before it begins on ${from}`;
      return [{ path: ['mainEditions', at, 'until'], message, hint: 'mend one of the two days' }];
    }
    const other = spans
      .slice(0, at)
      .findIndex((earlier) => (earlier.from ?? '') <= until && from <= (earlier.until ?? '9999-12-31'));
    if (other < 0) return [];
    return [
      {
        path: ['mainEditions', at],
        message: `shares days with mainEditions[${other}]`,
        hint: 'a day has one set of main editions; end the one the day before the other begins',
      },
    ];
  });
}
