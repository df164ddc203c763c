import { didYouMean } from '../../domain/nearest.ts';
import type { Refusal } from './refusal.ts';

/** Refuses fragments, raw HTML, and every component that is not on the allow-list by its exact name. */
export const tag: Refusal = ({ node }, { components }) => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const { name } = node;
  if (name === null) {
    return [
      { code: 'raw-html', message: 'fragments (<>…</>) are not allowed', hint: 'take the two tags away' },
    ];
  }
  if (components.has(name)) return [];
  const known = [...components.keys()];
  if (/^[a-z]/.test(name) && !name.includes('.')) {
    return [
      {
        code: 'raw-html',
        message: `<${name}> is HTML, which is not allowed`,
        hint:
          didYouMean(name, known) ||
          'write Markdown: ** for strong, * for stress, [text](address) for a link',
      },
    ];
  }
  return [
    {
      code: 'unknown-component',
      message: `<${name}> is no component of ours; there are ${known.map((one) => `<${one}>`).join(', ')}`,
      hint: didYouMean(name, known),
    },
  ];
};
