import { isHeading } from '../tree.ts';
import type { Refusal } from './refusal.ts';

/** Refuses a heading of the first level: the page has one, the title of the article. */
export const heading: Refusal = ({ node }) =>
  isHeading(node) && node.tagName === 'h1'
    ? [
        {
          code: 'heading-level',
          message: '# is the title of the page',
          hint: 'begin the headings of the text with ##',
        },
      ]
    : [];
