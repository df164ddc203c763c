import { problemIn, type Rule } from '../record-set.ts';

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

/** A record whose id is a word the site’s addresses use, or a year. */
export const reservedId: Rule = {
  name: 'reserved-id',
  problems: ({ organizations, models, boards, claims, articles }) =>
    [...organizations, ...models, ...boards, ...claims, ...articles]
      .filter(({ value }) => isReservedId(value.id))
      .map(({ value, raw }) =>
        problemIn(raw, {
          code: 'reserved-id',
          path: ['id'],
          message: `"${value.id}" is a word the site’s addresses use`,
          hint: 'choose another id',
        }),
      ),
};
