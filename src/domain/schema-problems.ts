import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRecord } from './raw-record.ts';
import { problemIn, type Finding } from './record-set.ts';
import { schemaFields } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;

interface Refused {
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  readonly error: z.ZodError;
}

/** What a schema says against a record, each as a problem that names what was found and what was expected. */
export function schemaProblems(raw: RawRecord, { value, schema, error }: Refused): Problem[] {
  return error.issues.flatMap((issue) =>
    findings(issue, value, schema).map((finding) => problemIn(raw, finding)),
  );
}

function findings(issue: Issue, value: unknown, schema: z.core.$ZodType): Finding[] {
  const found = show(valueAt(value, issue.path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(issue.path, key, schema));
    case 'invalid_value': {
      const options = issue.values.map(String);
      const expected = `expected ${options.length === 1 ? '' : 'one of '}${options.join(', ')}`;
      return [
        found === MISSING
          ? invalid(issue.path, `is missing; ${expected}`, '')
          : invalid(issue.path, `found ${found}, ${expected}`, didYouMean(text(found), options)),
      ];
    }
    case 'invalid_type':
      return [
        found === MISSING
          ? invalid(issue.path, `is missing; expected ${articleFor(issue.expected)}`, '')
          : invalid(issue.path, `found ${found}, expected ${articleFor(issue.expected)}`, ''),
      ];
    case 'invalid_union':
      return [invalid(issue.path, `found ${found}, which fits none of the forms allowed here`, '')];
    case 'too_small':
    case 'too_big':
      return [invalid(issue.path, `found ${found}: ${sizeMessage(issue)}`, '')];
    default:
      return [
        invalid(issue.path, `found ${found}, ${issue.message.replace(/^Invalid /, 'an invalid ')}`, ''),
      ];
  }
}

function sizeMessage(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  if (issue.message.startsWith('expected')) return issue.message;
  return issue.code === 'too_small'
    ? `expected at least ${issue.minimum}${unitOf(issue.origin)}`
    : `expected at most ${issue.maximum}${unitOf(issue.origin)}`;
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';
}

function unknownField(path: readonly PropertyKey[], key: string, schema: z.core.$ZodType): Finding {
  const known = schemaFields(schema, path);
  return {
    code: 'unknown-field',
    path: [...path, key],
    message: `unknown field "${key}"`,
    hint: didYouMean(key, known) || `take it away; the fields here are ${known.join(', ')}`,
  };
}

function invalid(path: readonly PropertyKey[], message: string, hint: string): Finding {
  return { code: 'invalid-field', path, message, hint };
}

const MISSING = 'nothing';

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** A value as a contributor wrote it, short enough for one line. */
function show(value: unknown): string {
  if (value === undefined) return MISSING;
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function text(shown: string): string {
  return shown.replace(/^"|"$/g, '');
}

function articleFor(type: string): string {
  if (type === 'int') return 'a whole number';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type === 'string' ? 'text' : type}`;
}
