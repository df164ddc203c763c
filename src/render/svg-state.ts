import { IDENTITY, type Matrix } from './matrix.ts';
import { formatCoordinate } from './xml.ts';

/** What a canvas remembers between save and restore. */
export interface CanvasState {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  matrix: Matrix;
  clipId: string | undefined;
}

export const INITIAL_STATE: CanvasState = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '400 10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [],
  matrix: IDENTITY,
  clipId: undefined,
};

/** A drawn element, with the clip path it stands in. */
export interface Drawn {
  readonly markup: string;
  readonly clipId: string | undefined;
  /** What was written and where, for the halo of a text. */
  readonly halo?: string;
}

function opacity(alpha: number): number | undefined {
  return alpha === 1 ? undefined : alpha;
}

/** How a path is stroked in this state. */
export function strokePaint(state: CanvasState): Record<string, string | number | undefined> {
  return {
    fill: 'none',
    stroke: state.strokeStyle,
    'stroke-width': state.lineWidth === 1 ? undefined : state.lineWidth,
    'stroke-linecap': state.lineCap === 'butt' ? undefined : state.lineCap,
    'stroke-linejoin': state.lineJoin === 'miter' ? undefined : state.lineJoin,
    'stroke-dasharray': state.dash.length === 0 ? undefined : state.dash.map(formatCoordinate).join(' '),
    'stroke-dashoffset': state.lineDashOffset === 0 ? undefined : state.lineDashOffset,
    'stroke-opacity': opacity(state.globalAlpha),
  };
}

/** How a path or text is filled in this state. */
export function fillPaint(state: CanvasState): Record<string, string | number | undefined> {
  return { fill: state.fillStyle, 'fill-opacity': opacity(state.globalAlpha) };
}

/** Elements in order; neighbours in one clip path stand in one group. */
export function grouped(drawn: readonly Drawn[]): string {
  let open: string | undefined;
  let text = '';
  for (const { markup, clipId } of drawn) {
    if (clipId !== open) {
      text +=
        (open === undefined ? '' : '</g>') + (clipId === undefined ? '' : `<g clip-path="url(#${clipId})">`);
      open = clipId;
    }
    text += markup;
  }
  return open === undefined ? text : `${text}</g>`;
}
