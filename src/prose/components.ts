import type { ArticleComponents } from '../articles/component.ts';

/** The components an article may use, by name. */
export const proseComponents: ArticleComponents = new Map();
