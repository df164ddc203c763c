import { idSchema } from '../id.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type ArticleFile, type Parsed, type Rule } from '../record-set.ts';

/** A record whose content names another id, board, edition or date than its path, or a path that is no id. */
export const wrongPath: Rule = {
  name: 'wrong-path',
  problems: ({ organizations, models, boards, snapshots, claims, articles }) => [
    ...[...organizations, ...models, ...boards, ...claims].flatMap((record) => disagreements(record, ['id'])),
    ...snapshots.flatMap((record) => disagreements(record, ['board', 'edition', 'date'])),
    ...articles.flatMap(badFolder),
  ],
};

/** An article has no id inside: its folder is its id. */
function badFolder({ value, raw }: Parsed<ArticleFile>): Problem[] {
  const parsed = idSchema.safeParse(value.id);
  if (parsed.success) return [];
  return [
    problemIn(raw, {
      code: 'wrong-path',
      path: [],
      message: `found ${JSON.stringify(value.id)} as the folder of the article, ${parsed.error.issues[0]?.message}`,
      hint: 'rename the folder; it is the article’s id and its address',
    }),
  ];
}

function disagreements(record: Parsed<object>, fields: readonly string[]): Problem[] {
  return fields.flatMap((field) => {
    const found = String((record.value as Record<string, unknown>)[field]);
    const expected = record.raw.identity[field];
    if (expected === undefined || found === expected) return [];
    return [
      problemIn(record.raw, {
        code: 'wrong-path',
        path: [field],
        message: `found "${found}", but the path of the file says "${expected}"`,
        hint: 'mend the field or move the file, so that both agree',
      }),
    ];
  });
}
