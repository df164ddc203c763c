import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  visit,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Position, Problem } from '../domain/problem.ts';

/** A JSON file as read: its value with the places of its fields, or the problem that keeps it from being read. */
export type JsonFile =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      readonly positionOf: (path: readonly PropertyKey[]) => Position;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Parses the text of a JSON file; broken JSON and keys that stand twice are problems with their place. */
export function parseJsonFile(file: string, source: string): JsonFile {
  const text = source.replace(/^\uFEFF/, ' ');
  const value = valueOf(text);
  if (value === BROKEN) return { kind: 'problems', problems: [brokenJson(file, text)] };
  const repeated = repeatedKeys(text);
  if (repeated.length > 0) {
    return { kind: 'problems', problems: repeated.map((found) => repeatedKey(file, found)) };
  }
  let tree: Node | undefined;
  return {
    kind: 'value',
    value,
    positionOf: (path) => positionIn(text, (tree ??= parseTree(text)), path),
  };
}

const BROKEN = Symbol('broken');

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

function brokenJson(file: string, text: string): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  const empty = text.trim() === '';
  const message = empty
    ? 'the file is empty'
    : `the JSON breaks off or is broken here (${first ? spaced(printParseErrorCode(first.error)) : 'unreadable'})`;
  return {
    code: 'broken-json',
    severity: 'error',
    file,
    ...positionAt(text, first?.offset ?? 0),
    field: '',
    message,
    hint: empty
      ? 'fill it or take it away'
      : 'look for a missing or stray comma, quote or bracket just before this place',
  };
}

/** `CommaExpected` as words: `comma expected`. */
function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

interface RepeatedKey extends Position {
  readonly key: string;
}

function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line, column) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push({ key, line: line + 1, column: column + 1 });
      keys?.add(key);
    },
  });
  return found;
}

function repeatedKey(file: string, { key, line, column }: RepeatedKey): Problem {
  return {
    code: 'broken-json',
    severity: 'error',
    file,
    line,
    column,
    field: key,
    message: `"${key}" stands twice in one record`,
    hint: 'keep one of the two; a reader of JSON sees only the last',
  };
}

function positionIn(text: string, tree: Node | undefined, path: readonly PropertyKey[]): Position {
  for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
    const steps = path.slice(0, length).map((step) => (typeof step === 'number' ? step : String(step)));
    const node = findNodeAtLocation(tree, steps);
    if (node === undefined) continue;
    return positionAt(text, node.offset);
  }
  return { line: 1, column: 1 };
}

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
