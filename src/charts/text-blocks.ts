import type { TextBlock } from './configuration.ts';
import { FAMILY } from './label-words.ts';
import type { TitleLineOptions } from './plugins/title-line.ts';
import { wrapText } from './wrap-text.ts';

/** The title of a picture, in lines of at most so many characters. */
export function titleBlock(
  title: string,
  { size, lineLength }: { readonly size: number; readonly lineLength: number },
): TextBlock {
  return {
    display: true,
    position: 'top',
    align: 'start',
    text: wrapText(title, lineLength),
    color: 'var(--ink)',
    font: { family: 'Newsreader Variable', size, weight: 500, lineHeight: 1.2 },
    padding: { top: 0, bottom: 20 },
  };
}

/** How high a line under a title is, in pixels. */
const TITLE_LINE = 22;

/** A title with a line under it in quieter letters; without a line, the title alone. */
export function titledBlocks(
  title: TextBlock,
  { line, size }: { readonly line?: string; readonly size: number },
): { readonly title: TextBlock; readonly titleLine?: TitleLineOptions } {
  if (line === undefined) return { title };
  const { text, font, padding } = title;
  const y = padding.top + text.length * font.size * font.lineHeight + TITLE_LINE / 2;
  return {
    title: { ...title, padding: { ...padding, bottom: padding.bottom + TITLE_LINE } },
    titleLine: { text: line, y, size, family: FAMILY, ink: 'var(--ink-2)' },
  };
}

/** What stands at the foot of a picture: each text begins a line of its own. */
export function footBlock(texts: readonly string[], lineLength: number): TextBlock {
  return {
    display: true,
    position: 'bottom',
    align: 'start',
    text: texts.flatMap((text) => wrapText(text, lineLength)),
    color: 'var(--ink-2)',
    font: { size: 12, weight: 400, lineHeight: 1.4 },
    padding: { top: 14, bottom: 0 },
  };
}

/** How high a block of text is with its distances, in pixels. */
export function blockHeight({ text, font, padding }: TextBlock): number {
  return text.length * font.size * font.lineHeight + padding.top + padding.bottom;
}
