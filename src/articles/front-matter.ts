import { isMap, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Position } from '../domain/problem.ts';
import { compileProblem, type CompileProblem } from './compile-problem.ts';

/** The head of an article: its value with the places of its fields, and its text with the head blanked out. */
export interface FrontMatter {
  readonly value: unknown;
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  /** As many lines as the file, so that places in it are places in the file. */
  readonly body: string;
  readonly problems: readonly CompileProblem[];
}

const START: Position = { line: 1, column: 1 };
const FENCED = /^---[ \t]*\n(?<yaml>(?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

/** The front matter of a file whose line ends are `\n`; without any, the value is undefined and a problem says so. */
export function frontMatter(source: string): FrontMatter {
  const fenced = FENCED.exec(source);
  if (fenced === null) return withoutFrontMatter(source);
  const body = fenced[0].replace(/[^\n]/g, '') + source.slice(fenced[0].length);
  const counter = new LineCounter();
  // The first line, the fence, stays as a blank one: places count from the top of the file.
  const document = parsedYaml(`\n${fenced.groups?.['yaml'] ?? ''}`, counter);
  if (document === undefined) {
    return {
      value: undefined,
      positionOf: () => START,
      body,
      problems: [broken('it is nested too deep', START)],
    };
  }
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = yamlProblems(document, place);
  return {
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    positionOf: (path) => positionIn(document, path, place),
    body,
    problems,
  };
}

function withoutFrontMatter(source: string): FrontMatter {
  const message =
    source.trim() === ''
      ? 'the file is empty'
      : source.startsWith('---')
        ? 'the front matter has no end: no second line of ---'
        : 'the file does not begin with front matter';
  const hint = 'begin with a line of ---, the fields (title, summary, published …), and a line of ---';
  return {
    value: undefined,
    positionOf: () => START,
    body: source.startsWith('---') ? '' : source,
    problems: [compileProblem({ code: 'broken-front-matter', message, hint }, START)],
  };
}

function parsedYaml(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch {
    return undefined;
  }
}

function yamlProblems(document: Document.Parsed, place: (offset: number) => Position): CompileProblem[] {
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    broken(
      message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
      place(pos[0]),
    ),
  );
  visit(document, {
    Alias: (_key, { range }) => {
      problems.push(broken('references (*name) are not allowed', place(range?.[0] ?? 0)));
    },
  });
  return problems;
}

function broken(message: string, place: Position): CompileProblem {
  return compileProblem(
    {
      code: 'broken-front-matter',
      message: `the front matter is no YAML we can read: ${message}`,
      hint: 'put a text that holds a colon or begins with a quote between quotes',
    },
    place,
  );
}

/** Where a field's key stands; for a missing one, where its parent stands. */
function positionIn(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  place: (offset: number) => Position,
): Position {
  let at: unknown = document.contents;
  let found = START;
  for (const step of path) {
    const next = stepInto(at, step);
    if (next === undefined) break;
    at = next.value;
    found = place(next.offset);
  }
  return found;
}

function stepInto(node: unknown, step: PropertyKey): { value: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item ? { value: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => String(key) === String(step));
  return pair ? { value: pair.value, offset: (pair.key as Node).range?.[0] ?? 0 } : undefined;
}
