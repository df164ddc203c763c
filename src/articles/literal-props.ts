import type { TagAttribute, TagNode } from './tree.ts';

/** The literal values of a tag's attributes, and what is wrong with those that have none. */
export interface LiteralProps {
  readonly props: Readonly<Record<string, unknown>>;
  readonly faults: readonly { readonly attribute: string; readonly message: string }[];
}

/** Attributes as values: a text in quotes, true for a bare name, a number, true, false or a text in braces. Nothing is evaluated. */
export function literalProps({ attributes }: Pick<TagNode, 'attributes'>): LiteralProps {
  const props = new Map<string, unknown>();
  const faults: { attribute: string; message: string }[] = [];
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      faults.push({ attribute: `{${attribute.value}}`, message: 'attributes cannot be spread from code' });
      continue;
    }
    const { name } = attribute;
    const value = literal(attribute);
    if (props.has(name)) faults.push({ attribute: name, message: 'the attribute stands twice' });
    if (value === undefined) {
      faults.push({
        attribute: name,
        message: 'expected a literal: "a text", {7}, {true} or {false}; never code',
      });
    }
    props.set(name, value);
  }
  return { props: Object.fromEntries(props), faults };
}

function literal({
  value,
}: Extract<TagAttribute, { type: 'mdxJsxAttribute' }>): string | number | boolean | undefined {
  if (value === null) return true;
  if (typeof value === 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value.value);
    return typeof parsed === 'string' || typeof parsed === 'number' || typeof parsed === 'boolean'
      ? parsed
      : undefined;
  } catch {
    return undefined;
  }
}
