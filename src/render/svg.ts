import { Chart } from 'chart.js';
import type { Configuration } from '../charts/configuration.ts';
import { FILE_MARGIN, withMargin } from '../charts/file-size.ts';
import { applyFormatters } from '../charts/formatters.ts';
import { inPalette, type Palette } from './palette.ts';
import { registerCharts } from './register.ts';
import { svgContext } from './svg-context.ts';
import { escapeXml, formatAttributes } from './xml.ts';

export interface SvgOptions {
  readonly width: number;
  readonly height: number;
  /** Begins every id in the picture: another one for each picture of a page. */
  readonly idPrefix: string;
  /** Variables in a page, literal colours in a file; variables where nothing is said. */
  readonly palette?: Palette;
  /** The name of the picture for those who do not see it. */
  readonly title: string;
  readonly description: string;
}

const TEXT = { size: 12.5, weight: '400', style: 'normal', family: 'Inter Variable' } as const;
/** What a file that stands alone asks for. */
const FAMILIES = {
  sans: 'Inter Variable, Inter, system-ui, sans-serif',
  serif: 'Newsreader Variable, Newsreader, Georgia, serif',
} as const;

/** What Chart.js takes for a canvas: a box with a context, and nothing to listen to. */
function canvasOf(context: CanvasRenderingContext2D, width: number, height: number): HTMLCanvasElement {
  const canvas = {
    width,
    height,
    style: {},
    getContext: () => context,
    getAttribute: () => null,
    setAttribute: () => undefined,
    removeAttribute: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  Object.defineProperty(context, 'canvas', { value: canvas });
  return canvas as unknown as HTMLCanvasElement;
}

/** A canvas that Chart.js draws on once, without motion, events or a screen. */
const STILL = { animation: false as const, responsive: false, devicePixelRatio: 1, events: [] as 'click'[] };

function drawn(configuration: Configuration, { width, height, idPrefix }: SvgOptions): string {
  registerCharts();
  const recording = svgContext({ idPrefix, text: TEXT });
  const ready = applyFormatters(configuration);
  const chart = new Chart(canvasOf(recording.context, width, height), {
    ...ready,
    options: { ...ready.options, ...STILL },
  });
  const markup = recording.markup();
  chart.destroy();
  return markup;
}

/**
 * The picture of a configuration as an SVG element: real text, no style element or attribute, the same string every time.
 * Its background and margin are the page’s own, but in a file, which brings its paper along.
 */
export function renderSvg(configuration: Configuration, options: SvgOptions): string {
  const { width, height, idPrefix, palette = 'variables', title, description } = options;
  const inPage = palette === 'variables';
  const margin = inPage ? 0 : FILE_MARGIN;
  const box = inPage ? { width, height } : withMargin({ width, height });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${-margin} ${-margin} ${box.width} ${box.height}`,
    ...box,
    role: 'img',
    'aria-labelledby': `${idPrefix}-title`,
    'aria-describedby': `${idPrefix}-description`,
    'font-family': inPage ? 'var(--sans)' : FAMILIES.sans,
    'font-size': TEXT.size,
    // Letters as wide as they were measured, not rounded to the screen’s pixels.
    'text-rendering': 'geometricPrecision',
  };
  const serif = inPage ? 'var(--serif)' : FAMILIES.serif;
  const corner = { x: -margin, y: -margin };
  const paper = inPage ? '' : `<rect${formatAttributes({ ...corner, ...box, fill: 'var(--paper)' })}/>`;
  const body = drawn(configuration, options).replaceAll(
    'font-family="Newsreader Variable"',
    `font-family="${serif}"`,
  );
  const names =
    `<title id="${idPrefix}-title">${escapeXml(title)}</title>` +
    `<desc id="${idPrefix}-description">${escapeXml(description)}</desc>`;
  return `<svg${formatAttributes(attributes)}>${names}${inPalette(paper + body, palette)}</svg>`;
}
