import { ELEMENTS } from '../printed-elements.ts';
import type { Refusal } from './refusal.ts';

const NODES: readonly string[] = [
  'element',
  'text',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
];

/** Refuses whatever the compiler might make of Markdown beside the elements that are printed. */
export const element: Refusal = ({ node }) => {
  if (!NODES.includes(node.type)) return [{ code: 'raw-html', message: `${node.type} is not allowed` }];
  return node.type === 'element' && !ELEMENTS.has(node.tagName)
    ? [{ code: 'raw-html', message: `<${node.tagName}> is not allowed` }]
    : [];
};
