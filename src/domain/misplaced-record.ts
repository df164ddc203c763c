import { RECORD_SCHEMAS, type WrittenKind } from './canonical.ts';
import type { Problem } from './problem.ts';
import type { RawRecord } from './raw-record.ts';
import { problemIn } from './record-set.ts';
import { schemaFields } from './schema-fields.ts';

const KINDS = Object.keys(RECORD_SCHEMAS) as readonly WrittenKind[];

/**
 * The problem of a record that lies in the folder of another kind: one, instead of one for each field that is foreign
 * there. Undefined where its fields are of its own kind, or of none.
 */
export function misplacedRecord(raw: RawRecord): Problem | undefined {
  const { kind, value } = raw;
  if (kind === 'article' || typeof value !== 'object' || value === null) return undefined;
  const fields = Object.keys(value);
  const takesAll = (each: WrittenKind) => {
    const known = schemaFields(RECORD_SCHEMAS[each], []);
    return fields.every((field) => known.includes(field));
  };
  if (takesAll(kind)) return undefined;
  const meant = KINDS.find(takesAll);
  return (
    meant &&
    problemIn(raw, {
      code: 'wrong-path',
      path: [],
      message: `has the fields of a ${meant}, and lies among the ${kind}s`,
      hint: `move it to content/${meant}s/${meant === 'snapshot' ? '<board>/<edition>/' : ''}`,
    })
  );
}
