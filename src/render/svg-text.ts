import { createCanvas } from '@napi-rs/canvas';
import { formatAttributes, escapeXml } from './xml.ts';

/** A canvas font string taken apart. */
export interface Font {
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  readonly family: string;
}

const FONT = /^(?:(normal|italic|oblique) )?(?:(normal|bold|\d+) )?([\d.]+)px(?:\/\S+)? (.+)$/;

/** The parts of a font as Chart.js writes it: `600 13px Inter`. */
export function parseFont(font: string): Font {
  const [, style = 'normal', weight = 'normal', size = '10', family = 'sans-serif'] = FONT.exec(font) ?? [];
  const number = weight === 'normal' ? '400' : weight === 'bold' ? '700' : weight;
  return { size: Number(size), weight: number, style, family: family.replaceAll('"', '') };
}

const ruler = createCanvas(1, 1).getContext('2d');

/** What a real canvas says of the width of a text in a font. */
export function measureText(text: string, font: string): TextMetrics {
  ruler.font = font;
  ruler.textBaseline = 'alphabetic';
  return ruler.measureText(text) as unknown as TextMetrics;
}

/**
 * How far under the given place the letters stand, in pixels, with the letters’ height taken as the font’s size,
 * as browsers do. SVG printers agree on nothing but the alphabetic line.
 */
export function baselineShift(baseline: CanvasTextBaseline, font: string): number {
  if (baseline === 'alphabetic') return 0;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measureText('x', font);
  const em = parseFont(font).size / (up + down || 1);
  if (baseline === 'middle') return ((up - down) / 2) * em;
  return (baseline === 'top' || baseline === 'hanging' ? up : -down) * em;
}

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

export interface SvgText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly paint: Readonly<Record<string, string | number | undefined>>;
  readonly transform?: string;
}

/** A text element; what the picture says once for all its text is left out. */
export function svgText({ text, x, y, font, align, paint, transform }: SvgText, defaults: Font): string {
  const { size, weight, style, family } = parseFont(font);
  const attributes = {
    x,
    y,
    'text-anchor': ANCHORS[align],
    'font-family': family === defaults.family ? undefined : family,
    'font-size': size === defaults.size ? undefined : size,
    'font-weight': weight === defaults.weight ? undefined : weight,
    'font-style': style === 'normal' ? undefined : style,
    ...paint,
    transform,
  };
  return `<text${formatAttributes(attributes)}>${escapeXml(text)}</text>`;
}
