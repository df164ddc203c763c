import type { Words } from './words.ts';
import { calendar } from './zh/calendar.ts';
import { claims } from './zh/claims.ts';
import { facts } from './zh/facts.ts';

/** The words of the interface in Chinese, for the areas that have any. */
export const zh = { calendar, claims, facts } satisfies Partial<Words>;
