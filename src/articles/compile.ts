import { ARTICLE_PAGE_IDS } from '../domain/article-page-ids.ts';
import type { ArticleText, RecordLink, TypedInHead, TypedNumber } from '../domain/article.ts';
import type { Language } from '../domain/localized.ts';
import type { Position } from '../domain/problem.ts';
import { compileProblem, type CompileProblem } from './compile-problem.ts';
import type { ArticleComponents } from './component.ts';
import { escapedControlCharacters, plainControlCharacters } from './control-characters.ts';
import { countWords } from './count-words.ts';
import { noteIds, sourceIds } from './fragments.ts';
import { frontMatter } from './front-matter.ts';
import { headings, type HeadingNode } from './headings.ts';
import { parseMdx } from './mdx.ts';
import { printPieces } from './print-pieces.ts';
import { recordLink } from '../domain/record-links.ts';
import { refusals } from './refusals/index.ts';
import type { Context } from './refusals/refusal.ts';
import { typedInHead } from './typed-in-head.ts';
import { typedInText } from './typed-in-text.ts';
import { placedNodes, type ArticleNode, type PlacedNode } from './tree.ts';

type CompiledText = Pick<ArticleText, 'pieces' | 'headings' | 'words'>;

/** An article as compiled: its text as pieces, its head as it stands, and everything that is wrong with the file. */
export interface CompiledArticle extends CompiledText {
  readonly links: readonly RecordLink[];
  /** Numbers in it that look like those of boards; none where there are no pieces. */
  readonly typedNumbers: readonly TypedNumber[];
  /** The same in the words of its front matter. */
  readonly typedInHead: readonly TypedInHead[];
  /** Undefined where it cannot be read. */
  readonly frontMatter: unknown;
  readonly frontMatterPosition: (path: readonly PropertyKey[]) => Position;
  /** All of them at once, in the order of the file; where there is one, there are no pieces. */
  readonly problems: readonly CompileProblem[];
}

export interface CompileOptions {
  /** The components that may stand in the text. */
  readonly components: ArticleComponents;
  readonly language: Language;
  /** Stands before the ids of headings and footnotes, where two texts share a page. */
  readonly idPrefix?: string;
}

/** The MDX source of an article as pieces, with every refusal at its line. Nothing in the source is ever run. */
export function compileArticle(source: string, options: CompileOptions): CompiledArticle {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = frontMatter(text);
  const parsed = parseMdx(head.body, options.language);
  const children = parsed.kind === 'tree' ? parsed.children : [];
  const nodes = placedNodes(children);
  const pageIds = sourceIds(head.value);
  const problems = [
    ...head.problems,
    ...(parsed.kind === 'problem' ? [parsed.problem] : []),
    ...refused(nodes, contextOf(nodes, head.value === undefined ? undefined : pageIds, options)),
    ...plainControlCharacters(text),
    ...escapedControlCharacters(text, nodes, head),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    typedNumbers: problems.length > 0 ? [] : typedInText(nodes, options.components),
    typedInHead: typedInHead(head),
    ...(problems.length > 0 ? NO_TEXT : compiledText(children, nodes, { ...options, pageIds })),
    // Even of a text that is refused: so that links to nothing are told in the same run.
    links: nodes.flatMap(linkOf),
    frontMatter: head.value,
    frontMatterPosition: head.positionOf,
    problems,
  };
}

const NO_TEXT: CompiledText = { pieces: [], headings: [], words: 0 };

/** The headings of the text, none with an id that the page around it has: of a part of its own, or of a source. */
function headingsBeside(
  pageIds: readonly string[],
  nodes: readonly PlacedNode[],
  idPrefix: string,
): HeadingNode[] {
  return headings(nodes, { idPrefix, taken: [...Object.values(ARTICLE_PAGE_IDS), ...pageIds] });
}

function contextOf(
  nodes: readonly PlacedNode[],
  pageIds: readonly string[] | undefined,
  { components }: CompileOptions,
): Context {
  if (pageIds === undefined) return { components, fragments: undefined };
  const own = headingsBeside(pageIds, nodes, '').map(({ slug }) => slug);
  return { components, fragments: new Set([...own, ...pageIds, ...noteIds(nodes)]) };
}

function refused(nodes: readonly PlacedNode[], context: Context): CompileProblem[] {
  return nodes.flatMap((placed) =>
    refusals.flatMap((refuse) =>
      refuse(placed, context).map((found) => compileProblem(found, placed.position)),
    ),
  );
}

function compiledText(
  children: readonly ArticleNode[],
  nodes: readonly PlacedNode[],
  { components, idPrefix = '', pageIds }: CompileOptions & { readonly pageIds: readonly string[] },
): CompiledText {
  const found = headingsBeside(pageIds, nodes, idPrefix);
  const headingIds = new Map(found.map(({ node, slug }) => [node, slug]));
  return {
    pieces: printPieces(children, { components, idPrefix, headingIds, pageIds: new Set(pageIds) }),
    headings: found.map(({ depth, slug, text }) => ({ depth, slug, text })),
    words: countWords(nodes),
  };
}

function linkOf({ node, position }: PlacedNode): RecordLink[] {
  const href = node.type === 'element' ? node.properties['href'] : undefined;
  const record = typeof href === 'string' ? recordLink(href) : undefined;
  return record === undefined ? [] : [{ ...record, ...position }];
}
