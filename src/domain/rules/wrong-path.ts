import { problemIn, type Parsed, type Rule } from '../record-set.ts';
import type { Problem } from '../problem.ts';

/** A record whose content names another id, board, edition or date than its path. */
export const wrongPath: Rule = {
  name: 'wrong-path',
  problems: ({ organizations, models, boards, snapshots }) => [
    ...[...organizations, ...models, ...boards].flatMap((record) => disagreements(record, ['id'])),
    ...snapshots.flatMap((record) => disagreements(record, ['board', 'edition', 'date'])),
  ],
};

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
