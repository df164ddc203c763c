import { problemIn, type Rule } from '../record-set.ts';

/** An article that has only translations, or two originals. */
export const strayTranslation: Rule = {
  name: 'stray-translation',
  problems: ({ articles, unread }) =>
    articles.flatMap(({ value, raw }) => {
      const originals = articles.filter(
        (other) => other.value.id === value.id && other.value.kind === 'original',
      );
      const original = unread.some(({ kind, identity }) => kind === 'article' && identity['id'] === value.id);
      if (value.kind === 'translation' && originals.length === 0 && !original) {
        return [
          problemIn(raw, {
            code: 'stray-translation',
            path: ['translates'],
            message: 'this is a translation, and there is no original beside it',
            hint: 'the original is the file without translates; it carries dates, sources and models',
          }),
        ];
      }
      if (value.kind === 'original' && originals[0]?.value !== value) {
        return [
          problemIn(raw, {
            code: 'stray-translation',
            path: [],
            message: `${originals[0]?.raw.file} is an original too`,
            hint: 'keep one original; the other file becomes a translation with only title, summary and translates',
          }),
        ];
      }
      return [];
    }),
};
