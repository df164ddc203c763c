import { didYouMean } from '../../domain/nearest.ts';
import { schemaProblems } from '../../domain/schema-problems.ts';
import type { Refused } from '../compile-problem.ts';
import { literalProps } from '../literal-props.ts';
import { countWords } from '../count-words.ts';
import { placedNodes, type ArticleNode, type PlacedNode, type TagNode } from '../tree.ts';
import type { ArticleComponent } from '../component.ts';
import type { Refusal } from './refusal.ts';

/** Refuses a component of ours in a wrong place, or with attributes that its schema does not accept. */
export const component: Refusal = (placed, { components }) => {
  const { node } = placed;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const known = node.name === null ? undefined : components.get(node.name);
  return known === undefined
    ? []
    : [
        ...misplaced(node, known, placed),
        ...badText(node, known),
        ...badQuote(node, known),
        ...badProps(node, known),
      ];
};

function misplaced(
  node: TagNode,
  { place, holdsText }: ArticleComponent,
  { inHeading, inLink }: Pick<PlacedNode, 'inHeading' | 'inLink'>,
): Refused[] {
  const refused = (message: string): Refused => ({
    code: 'component-place',
    field: `<${node.name}>`,
    message,
  });
  return [
    ...(place === 'block' && node.type === 'mdxJsxTextElement'
      ? [refused('cannot stand inside a sentence; give it a line of its own with a blank line around it')]
      : []),
    ...(inHeading ? [refused('cannot stand in a heading')] : []),
    ...(inLink ? [refused('cannot stand in a link, for it opens or links to something itself')] : []),
    ...(holdsText === undefined && node.children.length > 0
      ? [refused(`holds no text; close it at once: <${node.name} … />`)]
      : []),
  ];
}

/** Text that is missing where there must be some, longer than it may be, or more than words inside a sentence. */
function badText(node: TagNode, { place, holdsText, maxWords = Infinity }: ArticleComponent): Refused[] {
  const refused = (message: string, hint: string): Refused[] => [
    { code: 'component-text', field: `<${node.name}>`, message, hint },
  ];
  if (holdsText === undefined) return [];
  if (node.children.length === 0) {
    return holdsText === 'optional'
      ? []
      : refused('holds no text', `write it between <${node.name} …> and </${node.name}>`);
  }
  const inside = placedNodes(node.children);
  if (place === 'sentence' && node.children.some((each) => each.type === 'element' && each.tagName === 'p')) {
    return refused(
      'holds a paragraph',
      `write the words on the line of the tags: <${node.name} …>words</${node.name}>`,
    );
  }
  if (place === 'sentence' && !inside.every(({ node: each }) => isWords(each))) {
    return refused('holds a link or a component', 'words alone may stand between its tags');
  }
  const words = countWords(inside);
  return words <= maxWords
    ? []
    : refused(
        `holds ${words} words, expected at most ${maxWords}`,
        'keep the words that matter, and say the rest in your own',
      );
}

/** Text, or what sets some of it off. */
function isWords(node: ArticleNode): boolean {
  return node.type === 'text' || (node.type === 'element' && /^(?:em|strong|del)$/.test(node.tagName));
}

/** The words of somebody are theirs alone: a component among them would print or open what they did not say. */
function badQuote(node: TagNode, { quotes = false }: ArticleComponent): Refused[] {
  const inside = quotes ? placedNodes(node.children).map(({ node: each }) => each) : [];
  const tag = inside.find((each) => 'name' in each && /^[A-Z]/.test(each.name ?? ''));
  return tag === undefined || !('name' in tag)
    ? []
    : [
        {
          code: 'component-text',
          field: `<${node.name}>`,
          message: `holds <${tag.name}>, which they did not say`,
          hint: 'write their words as they stand in the source, and the component beside the quotation',
        },
      ];
}

function badProps(node: TagNode, { props: schema }: ArticleComponent): Refused[] {
  const { props, faults } = literalProps(node);
  const refused = (attribute: string, message: string, hint = ''): Refused => ({
    code: 'component-attribute',
    field: `<${node.name}> ${attribute}`,
    message,
    hint,
  });
  if (faults.length > 0) return faults.map(({ attribute, message }) => refused(attribute, message));
  const parsed = schema.safeParse(props);
  if (parsed.success) return [];
  const raw = {
    kind: 'article',
    file: '',
    identity: {},
    value: props,
    positionOf: () => ({ line: 1, column: 1 }),
  } as const;
  return schemaProblems(raw, { value: props, schema, error: parsed.error }).map(
    ({ code, field, message, hint }) =>
      code === 'unknown-field'
        ? refused(
            field,
            'there is no such attribute',
            didYouMean(field, attributesOf(schema)) || `there are ${attributesOf(schema).join(', ')}`,
          )
        : refused(field, message, hint || bracesHint(field, props[field], message)),
  );
}

/** A number between quotation marks is a text. */
function bracesHint(attribute: string, value: unknown, message: string): string {
  const isNumber = typeof value === 'string' && /^\d+$/.test(value) && message.endsWith('expected a number');
  return isNumber ? `write ${attribute}={${value}}` : '';
}

function attributesOf(schema: ArticleComponent['props']): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : [];
}
