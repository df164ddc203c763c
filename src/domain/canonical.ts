import { boardSchema } from './board.ts';
import { claimSchema } from './claim.ts';
import { modelSchema } from './model.ts';
import { organizationSchema } from './organization.ts';
import type { RawRecord } from './raw-record.ts';
import { snapshotSchema } from './snapshot.ts';

/** The schemas of the records that are written as JSON. */
export const RECORD_SCHEMAS = {
  organization: organizationSchema,
  model: modelSchema,
  board: boardSchema,
  snapshot: snapshotSchema,
  claim: claimSchema,
} as const;

/** The kinds of record that are written as JSON. */
export type WrittenKind = keyof typeof RECORD_SCHEMAS;

const COLUMNS = 100;
const INDENT = '  ';

/**
 * The one text of a record: keys in the order of its schema, one entry a line, a newline at the end.
 * Throws where the record does not fit its schema.
 */
export function canonicalRecord(kind: WrittenKind, value: unknown): string {
  return canonicalText(RECORD_SCHEMAS[kind].parse(value));
}

/** The one text of a record as read; undefined for an article, which is no JSON, and where its schema refuses it. */
export function canonicalForm({ kind, value }: Pick<RawRecord, 'kind' | 'value'>): string | undefined {
  if (kind === 'article') return undefined;
  const parsed = RECORD_SCHEMAS[kind].safeParse(value);
  return parsed.success ? canonicalText(parsed.data) : undefined;
}

/**
 * A JSON value as text, keys in the order they stand in, fields without a value left out.
 * The whole takes a line a field. Inside it an object of scalars, or of arrays of scalars, takes one line
 * however long; anything else takes one where it fits in 100 columns, else a line an element.
 */
export function canonicalText(value: unknown): string {
  return `${isObject(value) ? expandedObject(value, '') : printed(value, '', 0)}\n`;
}

function printed(value: unknown, indent: string, before: number): string {
  if (isObject(value)) return printedObject(value, indent, before);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const line = inline(value);
  if (value.length === 0 || indent.length + before + line.length <= COLUMNS) return line;
  const inner = indent + INDENT;
  return `[\n${value.map((item) => inner + printed(item, inner, 0)).join(',\n')}\n${indent}]`;
}

function printedObject(object: Fields, indent: string, before: number): string {
  const line = inline(object);
  const fits = indent.length + before + line.length <= COLUMNS;
  return isFlat(object) || fits ? line : expandedObject(object, indent);
}

function expandedObject(object: Fields, indent: string): string {
  const inner = indent + INDENT;
  const lines = fieldsOf(object).map(([key, value]) => {
    const start = `${JSON.stringify(key)}: `;
    return inner + start + printed(value, inner, start.length);
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = fieldsOf(value).map(([key, field]) => `${JSON.stringify(key)}: ${inline(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isFlat(object: Fields): boolean {
  return fieldsOf(object).every(([, value]) =>
    Array.isArray(value) ? value.every(isScalar) : isScalar(value),
  );
}

function fieldsOf(object: Fields): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}
