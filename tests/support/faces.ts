import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersInRange } from '../../src/fonts/unicode-range.ts';

/** A face as a style sheet names it. */
export interface StyledFace {
  readonly family: string;
  /** From the folder of the style sheet’s site. */
  readonly file: string;
  readonly characters: ReadonlySet<number>;
}

/** The faces that a style sheet names; its addresses lead from itself, or from the root of the site. */
export function facesOf(folder: string, sheet: string): StyledFace[] {
  const css = readFileSync(join(folder, sheet), 'utf8');
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => {
    const address = /url\(['"]?([^'")]+)/.exec(rule)?.[1] ?? '';
    return {
      family: /font-family:\s*['"]?([^;'"]+)/.exec(rule)?.[1] ?? '',
      file: address.startsWith('/') ? address.slice(1) : join(sheet, '..', address).replaceAll('\\', '/'),
      characters: charactersInRange(/unicode-range:([^;}]+)/.exec(rule)?.[1] ?? ''),
    };
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** The characters that a page draws: its text and that of its pictures, without scripts and what is in tags. */
export function drawnCharacters(html: string): Set<number> {
  const text = html
    .replace(/<(script|style|template)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
  return new Set([...new Set(text)].map((character) => character.codePointAt(0) ?? 0));
}
