import { problemIn, type Rule } from '../record-set.ts';

/** What a new article says before its author has said anything. */
export const PLACEHOLDERS = {
  summary: 'One to three sentences.',
  sourceTitle: 'The title of the page',
  sourcePublisher: 'Who published it',
  sourceAddress: 'https://example.org/',
} as const;

/** A field of an article that still says what the command for a new one wrote; a warning, for an author may be at work. */
export const placeholder: Rule = {
  name: 'placeholder',
  problems: ({ articles }) =>
    articles.flatMap(({ value, raw }) => {
      if (value.kind !== 'original') return [];
      const fields = [
        { path: ['summary'], said: value.meta.summary, unsaid: PLACEHOLDERS.summary },
        ...value.meta.sources.flatMap(({ title, publisher, address }, at) => [
          { path: ['sources', at, 'title'], said: title, unsaid: PLACEHOLDERS.sourceTitle },
          { path: ['sources', at, 'publisher'], said: publisher, unsaid: PLACEHOLDERS.sourcePublisher },
          { path: ['sources', at, 'address'], said: address, unsaid: PLACEHOLDERS.sourceAddress },
        ]),
      ];
      return fields
        .filter(({ said, unsaid }) => said === unsaid)
        .map(({ path, unsaid }) =>
          problemIn(raw, {
            code: 'placeholder',
            severity: 'warning',
            path,
            message: `still says "${unsaid}"`,
            hint: 'write your own',
          }),
        );
    }),
};
