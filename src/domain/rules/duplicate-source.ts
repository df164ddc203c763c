import { problemIn, type Rule } from '../record-set.ts';
import { repeated } from './repeated.ts';

/** Two sources of an article with one id: the text could point to either. */
export const duplicateSource: Rule = {
  name: 'duplicate-source',
  problems: ({ articles }) =>
    articles.flatMap(({ value, raw }) => {
      if (value.kind !== 'original') return [];
      const ids = value.meta.sources.map(({ id }) => id);
      return repeated(ids).map((at) =>
        problemIn(raw, {
          code: 'duplicate-source',
          path: ['sources', at, 'id'],
          message: `"${ids[at]}" is the id of an earlier source of this article`,
          hint: 'give each source an id of its own',
        }),
      );
    }),
};
