import type { Piece } from '../domain/article.ts';
import { escapeAttribute, escapeText } from '../domain/escape-html.ts';
import type { ArticleComponents } from './component.ts';
import { literalProps } from './literal-props.ts';
import { ATTRIBUTES, INLINE_ELEMENTS, VOID_ELEMENTS } from './printed-elements.ts';
import type { ArticleNode, ElementNode, TagNode } from './tree.ts';

/** What printing needs to know beside the tree. */
export interface PrintOptions {
  readonly components: ArticleComponents;
  readonly headingIds: ReadonlyMap<ElementNode, string>;
  /** Stands before every id and every `#…` link that is about the text itself. */
  readonly idPrefix: string;
  /** Ids of the page around the text, which take no prefix. */
  readonly pageIds: ReadonlySet<string>;
}

/** A checked tree as pieces: HTML wherever it can be, components in between. Recursive: check the depth first. */
export function printPieces(nodes: readonly ArticleNode[], options: PrintOptions): Piece[] {
  return joined(nodes.flatMap((node) => printed(node, options)));
}

function printed(node: ArticleNode, options: PrintOptions): Piece[] {
  switch (node.type) {
    case 'text':
      return [html(escapeText(node.value))];
    case 'element':
      return printedElement(node, options);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return printedComponent(node, options);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return [];
  }
}

function printedElement(node: ElementNode, options: PrintOptions): Piece[] {
  const { tagName, properties, children } = node;
  if (tagName === 'input') return [html(properties['checked'] === true ? '☑' : '☐')];
  const open = `<${tagName}${attributes(node, options)}>`;
  if (VOID_ELEMENTS.has(tagName)) return [html(open)];
  const inside = [html(open), ...children.flatMap((child) => printed(child, options)), html(`</${tagName}>`)];
  // A table may be wider than a phone: it scrolls by itself, not with the page.
  return tagName === 'table'
    ? [html('<div class="scroll" tabindex="0">'), ...inside, html('</div>')]
    : inside;
}

function attributes(node: ElementNode, options: PrintOptions): string {
  const { tagName, properties } = node;
  const align = /^text-align: (left|center|right)$/.exec(String(properties['style']))?.[1];
  const own = Object.entries(properties).map(([name, value]) => attribute(ATTRIBUTES[name], value, options));
  return [
    ...own,
    attribute('id', options.headingIds.get(node), { ...options, idPrefix: '' }),
    attribute('class', align === undefined ? undefined : `align-${align}`, options),
    attribute('scope', tagName === 'th' ? 'col' : undefined, options),
    attribute('tabindex', tagName === 'pre' ? '0' : undefined, options),
  ].join('');
}

function attribute(name: string | undefined, value: unknown, { idPrefix, pageIds }: PrintOptions): string {
  if (name === undefined || value === undefined || value === null || value === false) return '';
  if (value === true) return ` ${name}`;
  const text = (Array.isArray(value) ? value.join(' ') : String(value)).replace(/^sr-only$/, 'sr');
  const addressed =
    name === 'id' || name === 'aria-describedby'
      ? idPrefix + text
      : name === 'href' && text.startsWith('#') && !pageIds.has(text.slice(1))
        ? `#${idPrefix}${text.slice(1)}`
        : text;
  return ` ${name}="${escapeAttribute(addressed)}"`;
}

function printedComponent(node: TagNode, options: PrintOptions): Piece[] {
  const component = options.components.get(node.name ?? '');
  if (component === undefined) throw new Error(`<${node.name}> was printed without having been checked`);
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const piece: Piece = {
    kind: 'component',
    name: node.name ?? '',
    props: component.props.parse(literalProps(node).props) as Readonly<Record<string, unknown>>,
    children:
      component.place === 'block' && isSentence(node.children)
        ? printPieces([{ type: 'element', tagName: 'p', properties: {}, children: node.children }], options)
        : printPieces(node.children, options),
    line,
    column,
    inline: component.place === 'sentence',
  };
  const alone = piece.inline && node.type === 'mdxJsxFlowElement';
  return alone ? [html('<p>'), piece, html('</p>')] : [piece];
}

/** Text that stands between two tags on one line, which Markdown does not make a paragraph of. */
function isSentence(nodes: readonly ArticleNode[]): boolean {
  return (
    nodes.length > 0 &&
    nodes.every((node) => {
      if (node.type === 'element') return INLINE_ELEMENTS.has(node.tagName);
      return node.type === 'text' || node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
    })
  );
}

function html(text: string): Piece {
  return { kind: 'html', html: text };
}

/** Neighbouring strings of HTML as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'html' && last?.kind === 'html')
      result[result.length - 1] = html(last.html + piece.html);
    else result.push(piece);
  }
  return result;
}
