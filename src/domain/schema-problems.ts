import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRecord, RecordKind } from './raw-record.ts';
import { problemIn, type Finding } from './record-set.ts';
import { shownValue } from './shown-value.ts';
import { expectedShape, schemaChoices, schemaFields, schemaWords, valueAt } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;

interface Refused {
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  readonly error: z.ZodError;
}

/** What a schema says against a record, each as a problem that names what was found and what was expected. */
export function schemaProblems(raw: RawRecord, { value, schema, error }: Refused): Problem[] {
  return error.issues.flatMap((issue) =>
    findings(issue, { value, schema, kind: raw.kind }).map((finding) => problemIn(raw, finding)),
  );
}

interface Around {
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  readonly kind: RecordKind;
}

function findings(issue: Issue, around: Around): Finding[] {
  const { value, schema } = around;
  const found = show(valueAt(value, issue.path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(issue.path, key, around));
    case 'invalid_value':
      return [outsideChoices(issue.path, found, issue.values.map(String))];
    case 'invalid_type': {
      const { expected: type } = issue;
      const expected =
        type === 'object' || type === 'array' ? expectedShape(schema, issue.path, value) : articleFor(type);
      if (found !== MISSING) return [invalid(issue.path, `found ${found}, expected ${expected}`, '')];
      const words = schemaWords(schema, issue.path, value);
      return [
        invalid(issue.path, `is missing; expected ${expected}${words === undefined ? '' : `: ${words}`}`, ''),
      ];
    }
    case 'invalid_union': {
      const choices = schemaChoices(schema, issue.path, value);
      return [
        choices.length > 0
          ? outsideChoices(issue.path, found, choices)
          : invalid(issue.path, `found ${found}, which fits none of the forms allowed here`, ''),
      ];
    }
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

/** A value that is missing, or none of the words that may stand there. */
function outsideChoices(path: readonly PropertyKey[], found: string, choices: readonly string[]): Finding {
  const expected = `expected ${choices.length === 1 ? '' : 'one of '}${choices.join(', ')}`;
  return found === MISSING
    ? invalid(path, `is missing; ${expected}`, '')
    : invalid(path, `found ${found}, ${expected}`, didYouMean(text(found), choices));
}

/** What the site computes of a record of a kind, and a contributor may think has to be written. */
const COMPUTED: Partial<Record<RecordKind, readonly string[]>> = {
  claim: ['verdict', 'then', 'now', 'moved'],
};

function unknownField(path: readonly PropertyKey[], key: string, { value, schema, kind }: Around): Finding {
  const known = schemaFields(schema, path, value);
  const hint = COMPUTED[kind]?.includes(key)
    ? 'take it away; what the snapshots make of a claim is computed, never written'
    : didYouMean(key, known) || `take it away; the fields here are ${known.join(', ')}`;
  return { code: 'unknown-field', path: [...path, key], message: `unknown field "${key}"`, hint };
}

function invalid(path: readonly PropertyKey[], message: string, hint: string): Finding {
  return { code: 'invalid-field', path, message, hint };
}

const MISSING = 'nothing';

function show(value: unknown): string {
  return value === undefined ? MISSING : shownValue(value);
}

function text(shown: string): string {
  return shown.replace(/^"|"$/g, '');
}

function articleFor(type: string): string {
  if (type === 'int') return 'a whole number';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type === 'string' ? 'text' : type}`;
}
