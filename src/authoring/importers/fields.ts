import { z } from 'zod';
import { fieldName } from '../../domain/problem.ts';

const NUMBER = /^[-+]?\d+(\.\d+)?$/;

/** A number, given as a number, as a 64-bit integer or as text; null, empty and missing are undefined. */
export const numberField = z.preprocess((value) => {
  if (value === null || value === '') return undefined;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value;
}, z.number().optional());

/** A count or a rank; the largest 64-bit integers, which stand for "none", are undefined. */
export const countField = numberField.transform((value) =>
  value === undefined || value >= Number.MAX_SAFE_INTEGER ? undefined : value,
);

/** A text; null, empty and missing are undefined. */
export const textField = z.preprocess(
  (value) => (value === null || value === '' ? undefined : value),
  z.string().optional(),
);

export const nameField = z.string().min(1);

/** What a value did not match, in one line: the first place and what was expected there. */
export function mismatch(error: z.ZodError): string {
  const [first] = error.issues;
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  return first === undefined
    ? 'unreadable'
    : `${fieldName(first.path) || 'the file'}: ${first.message}${more}`;
}

type Json =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'broken'; readonly reason: string };

/** The JSON value of a text; empty, or broken off in the middle, is told apart from wrong. */
export function jsonOf(text: string): Json {
  if (text.trim() === '') return { kind: 'broken', reason: 'the file is empty' };
  try {
    return { kind: 'json', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const line = detail.replace(/\s+/g, ' ');
    return { kind: 'broken', reason: `not whole JSON, perhaps half a file (${line})` };
  }
}

/** A score less or plus a half-width, with no more decimals than the two have. */
export function bound(score: number, halfWidth: number): number {
  const decimals = Math.max(decimalsOf(score), decimalsOf(halfWidth));
  return Number((score + halfWidth).toFixed(decimals));
}

function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, 12);
}
