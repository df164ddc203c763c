import type { TextBlock } from './configuration.ts';
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
