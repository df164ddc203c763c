import { problemIn, type Rule } from '../record-set.ts';

/** A translation that was made from another text than the original now has. */
export const staleTranslation: Rule = {
  name: 'stale-translation',
  problems: ({ articles }) =>
    articles.flatMap(({ value, raw }) => {
      if (value.kind !== 'translation') return [];
      const original = articles.find(
        (other) => other.value.id === value.id && other.value.kind === 'original',
      );
      if (original === undefined || original.value.hash === value.translates) return [];
      return [
        problemIn(raw, {
          code: 'stale-translation',
          severity: 'warning',
          path: ['translates'],
          message: `found "${value.translates}", but the hash of ${original.raw.file} is ${original.value.hash}`,
          hint: `bring the translation up to the original, then write translates: "${original.value.hash}"`,
        }),
      ];
    }),
};
