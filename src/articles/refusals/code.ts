import type { Refusal } from './refusal.ts';

const COMMENTS_ONLY = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n\r\u2028\u2029]*(?:[\n\r\u2028\u2029]|$))*$/;

/** Refuses `import`, `export` and every expression that is more than a comment. */
export const code: Refusal = ({ node }) => {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          code: 'article-code',
          message: 'import and export are not allowed',
          hint: 'an article is text: the components it may use are there without being imported',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return COMMENTS_ONLY.test(node.value)
        ? []
        : [
            {
              code: 'article-code',
              message: `{${shortened(node.value)}} is code; only a comment {/* … */} may stand in braces`,
              hint: 'write \\{ for a plain {',
            },
          ];
    default:
      return [];
  }
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
