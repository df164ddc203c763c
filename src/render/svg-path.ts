import { moved, type Matrix } from './matrix.ts';
import { formatCoordinate } from './xml.ts';

/** A path as a canvas builds it, kept as the text of an SVG path; places are transformed as they come. */
export interface SvgPath {
  readonly text: () => string;
  readonly moveTo: (matrix: Matrix, x: number, y: number) => void;
  readonly lineTo: (matrix: Matrix, x: number, y: number) => void;
  readonly curveTo: (matrix: Matrix, ...places: readonly number[]) => void;
  readonly arc: (matrix: Matrix, ellipse: Ellipse, span: Span) => void;
  readonly close: () => void;
}

interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** From one angle to another, in radians. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly counterclockwise: boolean;
}

const TURN = 2 * Math.PI;

/** How far an arc goes, as the canvas counts it: at most one turn, never against its own direction. */
function sweep({ from, to, counterclockwise }: Span): number {
  const angle = counterclockwise ? from - to : to - from;
  if (angle >= TURN - 1e-9) return TURN;
  return ((angle % TURN) + TURN) % TURN;
}

/** An empty path. */
export function svgPath(): SvgPath {
  const commands: string[] = [];
  const place = (matrix: Matrix, x: number, y: number) => moved(matrix, x, y).map(formatCoordinate).join(' ');
  const add = (letter: string, matrix: Matrix, x: number, y: number) => {
    commands.push(letter + place(matrix, x, y));
  };
  const arc: SvgPath['arc'] = (matrix, { x, y, radiusX, radiusY }, span) => {
    const at = (angle: number) => place(matrix, x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle));
    const size = sweep(span);
    const sign = span.counterclockwise ? -1 : 1;
    const radii = `${formatCoordinate(radiusX)} ${formatCoordinate(radiusY)}`;
    commands.push((commands.length === 0 ? 'M' : 'L') + at(span.from));
    // An SVG arc cannot return to where it began, so a long one is drawn in halves.
    const parts = size > Math.PI ? 2 : 1;
    for (let part = 1; part <= parts; part += 1) {
      commands.push(`A${radii} 0 0 ${sign > 0 ? 1 : 0} ${at(span.from + (sign * size * part) / parts)}`);
    }
  };
  return {
    text: () => commands.join(''),
    moveTo: (matrix, x, y) => add('M', matrix, x, y),
    lineTo: (matrix, x, y) => add(commands.length === 0 ? 'M' : 'L', matrix, x, y),
    curveTo: (matrix, ...places) => {
      const pairs = places.flatMap((x, index) =>
        index % 2 === 0 ? [place(matrix, x, places[index + 1] ?? 0)] : [],
      );
      commands.push((pairs.length === 3 ? 'C' : 'Q') + pairs.join(' '));
    },
    arc,
    close: () => {
      if (commands.length > 0 && commands.at(-1) !== 'Z') commands.push('Z');
    },
  };
}
