import { MAX_DEPTH } from '../tree.ts';
import type { Refusal } from './refusal.ts';

/** Refuses text that is nested deeper than `MAX_DEPTH`. */
export const depth: Refusal = (placed) =>
  placed.depth === MAX_DEPTH + 1 && placed.node.type !== 'text'
    ? [
        {
          code: 'too-deep',
          message: `nested deeper than ${MAX_DEPTH} levels`,
          hint: 'make lists and quotations flatter',
        },
      ]
    : [];
