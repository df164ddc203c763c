import { mdxToHast } from 'satteri';
import type { Language } from '../domain/localized.ts';
import { compileProblem, type CompileProblem } from './compile-problem.ts';
import type { ArticleNode } from './tree.ts';

/** A text as a tree, or the one thing in it that is no MDX. */
export type ParsedMdx =
  | { readonly kind: 'tree'; readonly children: readonly ArticleNode[] }
  | { readonly kind: 'problem'; readonly problem: CompileProblem };

/** What ids of footnotes begin with; no slug of a heading holds a colon. */
export const NOTE_PREFIX = 'note:';

const FOOTNOTE_WORDS: Readonly<Record<Language, { readonly label: string; readonly backLabel: string }>> = {
  en: { label: 'Notes', backLabel: 'Back to note {reference} in the text' },
  zh: { label: '注释', backLabel: '回到正文注释 {reference}' },
};

/**
 * The tree of an MDX text. Nothing in it is run: code arrives as nodes that hold its source.
 * The only file that knows which compiler does it.
 */
export function parseMdx(source: string, language: Language): ParsedMdx {
  try {
    // Without a line end after it, a backslash that ends an import or export brings down the whole process (0.10.5).
    const { children } = mdxToHast(`${source}\n`, {
      features: {
        frontmatter: false,
        smartPunctuation: true,
        gfm: { footnotes: { ...FOOTNOTE_WORDS[language], clobberPrefix: NOTE_PREFIX } },
      },
    }) as unknown as { readonly children: readonly ArticleNode[] };
    return { kind: 'tree', children };
  } catch (error) {
    return {
      kind: 'problem',
      problem: syntaxProblem(error instanceof Error ? error.message : String(error)),
    };
  }
}

const UNCLOSED = /closing tag for `<(?<name>[A-Z]\w*)>`/;

function hintOf(message: string): string {
  const { name } = UNCLOSED.exec(message)?.groups ?? {};
  return name === undefined
    ? 'write &lt; for a plain <, \\{ for a plain {, and straight quotation marks around a value'
    : `end it with /> where it holds no text, else add </${name}>`;
}

/** The compiler gives the place of a syntax error only as text: `13:5: Unexpected … (mdx-jsx:unexpected-character)`. */
const SYNTAX_ERROR = /^(?<line>\d+):(?<column>\d+): (?<message>[\s\S]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/;

function syntaxProblem(text: string): CompileProblem {
  const { line = '1', column = '1', message = text } = SYNTAX_ERROR.exec(text)?.groups ?? {};
  return compileProblem(
    {
      code: 'broken-mdx',
      message: message
        .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
        .replace(/could not parse expression with \w+: /, 'this is no expression: '),
      hint: hintOf(message),
    },
    { line: Number(line), column: Number(column) },
  );
}
