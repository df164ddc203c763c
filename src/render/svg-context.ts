import { moved, product, rotation, turns, type Matrix } from './matrix.ts';
import { svgPath } from './svg-path.ts';
import { fillPaint, grouped, INITIAL_STATE, strokePaint, type CanvasState, type Drawn } from './svg-state.ts';
import { baselineShift, measureText, svgText, type Font } from './svg-text.ts';
import { formatAttributes, formatCoordinate } from './xml.ts';

export interface SvgRecording {
  /** What Chart.js draws on: the part of a canvas context it calls. */
  readonly context: CanvasRenderingContext2D;
  /** Everything drawn so far: clip paths first, then elements in order. */
  readonly markup: () => string;
}

interface RecordingOptions {
  /** Begins the id of every clip path, since one page holds many pictures. */
  readonly idPrefix: string;
  /** What the picture says once for all its text. */
  readonly text: Font;
}

type Elements = Drawn[];
/** The end of the arguments of a canvas’s arc and ellipse. */
type ArcSpan = [from: number, to: number, counterclockwise?: boolean];
type EllipseSpan = [radiusX: number, radiusY: number, rotation: number, from: number, to: number];

/** The members that build and paint paths. */
function pathMembers(state: CanvasState, drawn: Elements, clips: Map<string, string>, idPrefix: string) {
  let path = svgPath();
  const paint = (attributes: Record<string, string | number | undefined>) => {
    const d = path.text();
    if (d !== '')
      drawn.push({ markup: `<path${formatAttributes({ d, ...attributes })}/>`, clipId: state.clipId });
  };
  const rectangle = (x: number, y: number, width: number, height: number) => {
    path.moveTo(state.matrix, x, y);
    path.lineTo(state.matrix, x + width, y);
    path.lineTo(state.matrix, x + width, y + height);
    path.lineTo(state.matrix, x, y + height);
    path.close();
  };
  const clip = () => {
    const key = `d="${path.text()}"${state.clipId === undefined ? '' : ` of ${state.clipId}`}`;
    const id = clips.get(key) ?? `${idPrefix}-clip-${clips.size + 1}`;
    clips.set(key, id);
    state.clipId = id;
  };
  const apart = (draw: () => void) => {
    const kept = path;
    path = svgPath();
    draw();
    path = kept;
  };
  return {
    beginPath: () => void (path = svgPath()),
    closePath: () => path.close(),
    moveTo: (x: number, y: number) => path.moveTo(state.matrix, x, y),
    lineTo: (x: number, y: number) => path.lineTo(state.matrix, x, y),
    bezierCurveTo: (...places: number[]) => path.curveTo(state.matrix, ...places),
    quadraticCurveTo: (...places: number[]) => path.curveTo(state.matrix, ...places),
    arc: (x: number, y: number, radius: number, ...[from, to, counterclockwise = false]: ArcSpan) =>
      path.arc(state.matrix, { x, y, radiusX: radius, radiusY: radius }, { from, to, counterclockwise }),
    ellipse: (x: number, y: number, ...[radiusX, radiusY, , from, to]: EllipseSpan) =>
      path.arc(state.matrix, { x, y, radiusX, radiusY }, { from, to, counterclockwise: false }),
    rect: rectangle,
    fill: () => paint(fillPaint(state)),
    stroke: () => paint(strokePaint(state)),
    clip,
    fillRect: (x: number, y: number, width: number, height: number) =>
      apart(() => {
        rectangle(x, y, width, height);
        paint(fillPaint(state));
      }),
    strokeRect: (x: number, y: number, width: number, height: number) =>
      apart(() => {
        rectangle(x, y, width, height);
        paint(strokePaint(state));
      }),
    // Nothing lies under a picture that is drawn once.
    clearRect: () => undefined,
  };
}

/** The members that write; a stroke of the same text just before a fill becomes its halo. */
function textMembers(state: CanvasState, drawn: Elements, defaults: Font) {
  const write = (text: string, x: number, y: number, paint: Record<string, string | number | undefined>) => {
    const shifted = y + baselineShift(state.textBaseline, state.font);
    const turned = turns(state.matrix);
    const [left, top] = turned ? [x, shifted] : moved(state.matrix, x, shifted);
    const transform = turned ? `matrix(${state.matrix.map(formatCoordinate).join(' ')})` : undefined;
    const { font, textAlign: align } = state;
    return svgText({ text, x: left, y: top, font, align, paint, transform }, defaults);
  };
  const place = (text: string, x: number, y: number) =>
    JSON.stringify([text, x, y, state.font, state.matrix]);
  return {
    strokeText: (text: string, x: number, y: number) => {
      const markup = write(text, x, y, strokePaint(state));
      drawn.push({ markup, clipId: state.clipId, halo: place(text, x, y) });
    },
    fillText: (text: string, x: number, y: number) => {
      const haloed = drawn.at(-1)?.halo === place(text, x, y);
      if (haloed) drawn.pop();
      const halo = haloed ? { ...strokePaint(state), 'paint-order': 'stroke' } : {};
      drawn.push({ markup: write(text, x, y, { ...halo, ...fillPaint(state) }), clipId: state.clipId });
    },
    measureText: (text: string) => measureText(text, state.font),
  };
}

/** A canvas context that prints what is drawn on it as SVG; colours pass through as the strings they are. */
export function svgContext({ idPrefix, text }: RecordingOptions): SvgRecording {
  const drawn: Elements = [];
  const clips = new Map<string, string>();
  const saved: CanvasState[] = [];
  const state: CanvasState = { ...INITIAL_STATE };
  const turn = (matrix: Matrix) => void (state.matrix = product(state.matrix, matrix));
  const members = {
    ...pathMembers(state, drawn, clips, idPrefix),
    ...textMembers(state, drawn, text),
    save: () => void saved.push({ ...state }),
    restore: () => void Object.assign(state, saved.pop()),
    translate: (x: number, y: number) => turn([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => turn([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => turn(rotation(angle)),
    setTransform: (...matrix: number[]) => void (state.matrix = matrix as unknown as Matrix),
    resetTransform: () => void (state.matrix = INITIAL_STATE.matrix),
    setLineDash: (dash: readonly number[]) => void (state.dash = [...dash]),
    getLineDash: () => [...state.dash],
  };
  const context = new Proxy(state, {
    get: (_, key) => Reflect.get(members, key) ?? Reflect.get(state, key),
  });
  return {
    context: context as unknown as CanvasRenderingContext2D,
    markup: () => clipMarkup(clips) + grouped(drawn),
  };
}

function clipMarkup(clips: ReadonlyMap<string, string>): string {
  if (clips.size === 0) return '';
  const paths = [...clips].map(([key, id]) => {
    const [, d = '', parent] = /^d="([^"]*)"(?: of (.+))?$/.exec(key) ?? [];
    const attributes = { id, 'clip-path': parent === undefined ? undefined : `url(#${parent})` };
    return `<clipPath${formatAttributes(attributes)}><path d="${d}"/></clipPath>`;
  });
  return `<defs>${paths.join('')}</defs>`;
}
