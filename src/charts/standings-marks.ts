import { halfWidthPoints } from '../domain/gap-points.ts';
import type { Separability } from '../domain/lead.ts';
import type { PlacedRow } from '../domain/row-neighbours.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { formatPoints } from './formatters.ts';
import { organizationMark } from './organization-mark.ts';
import type { RowLabel } from './plugins/row-labels.ts';
import type { RowMark } from './plugins/row-marks.ts';
import type { Stroke } from './plugins/strokes.ts';
import { wrapText } from './wrap-text.ts';

/** The name of a row in lines; the variant follows the last of them, or has lines of its own. */
export interface RowName {
  readonly placed: PlacedRow;
  readonly lines: readonly { readonly name?: string; readonly variant?: string }[];
}

/** The names of rows, in lines of at most so many characters, none of them cut. */
export function namesOf(
  shown: readonly PlacedRow[],
  { nameOf, lineLength }: { readonly nameOf: (model: string) => string; readonly lineLength: number },
): RowName[] {
  return shown.map((placed) => {
    const { model, variant } = placed.row;
    const lines = wrapText(nameOf(model), lineLength).map((name) => ({ name }));
    if (variant === undefined) return { placed, lines };
    const last = lines.at(-1)?.name ?? '';
    if (last.length + 1 + variant.length <= lineLength) {
      return { placed, lines: [...lines.slice(0, -1), { name: last, variant }] };
    }
    return { placed, lines: [...lines, ...wrapText(variant, lineLength).map((part) => ({ variant: part }))] };
  });
}

/** Where names stand: beside the plot, or above each interval; sizes in pixels. */
export interface NamePlace {
  /** Where the axis begins. */
  readonly x: number;
  /** The room on the left of it. */
  readonly left: number;
  readonly above: boolean;
  readonly text: number;
}

/** From the left edge: the end of the place, the mark, the name. */
const PLACE = 18;
const MARK = 31;
const NAME = 43;
/** The last line of a name over the middle of its row. */
const ABOVE = 13;
const LINE = 1.25;

const ink = { weight: 500, color: 'var(--ink)' };
const quiet = { weight: 400, color: 'var(--ink-2)' };

/** How far the first line stands under the middle of its row. */
function firstLine({ lines }: RowName, { above, text }: NamePlace): number {
  const rest = (lines.length - 1) * text * LINE;
  return above ? -ABOVE - rest : 0 - rest / 2;
}

/** Place, name and variant of every row. */
export function nameLabels(names: readonly RowName[], place: NamePlace): RowLabel[] {
  const { x, left, text } = place;
  return names.flatMap((name, y) => {
    const first = firstLine(name, place);
    const number = { x, y, right: PLACE - left, down: first, align: 'right' as const, ...quiet };
    const lines = name.lines.map(({ name: own, variant }, index): RowLabel => {
      const at = { x, y, right: NAME - left, down: first + index * text * LINE, align: 'left' as const };
      const after = variant === undefined ? {} : { after: { text: variant, ...quiet } };
      return own === undefined
        ? { ...at, text: variant ?? '', ...quiet }
        : { ...at, text: own, ...ink, ...after };
    });
    return [{ ...number, text: String(name.placed.row.place) }, ...lines];
  });
}

/** The mark of each row’s organization, before its name. */
export function nameMarks(names: readonly RowName[], place: NamePlace): RowMark[] {
  return names.map((name, y) => {
    const { color, pointStyle, pointRotation } = organizationMark(name.placed.row.organization);
    const at = { x: place.x, y, right: MARK - place.left, down: firstLine(name, place) };
    return { ...at, color, pointStyle, pointRotation };
  });
}

/** How far a score stands from the end of its whisker. */
const BESIDE = 9;

/** Score and half-width of every row, on the right of its whisker; that there is no interval is said. */
export function scoreLabels(shown: readonly PlacedRow[], { board }: ChartWords): RowLabel[] {
  return shown.map(({ row }, y) => {
    const halfWidth = halfWidthPoints(row);
    const { score, upper = score } = row.entry;
    const interval = halfWidth === undefined ? board.noInterval : board.halfWidth(formatPoints(halfWidth));
    return {
      x: halfWidth === undefined ? score : upper,
      y,
      right: BESIDE,
      down: 0,
      align: 'left',
      text: formatPoints(score),
      weight: 600,
      color: 'var(--ink)',
      after: { text: interval, ...quiet },
    };
  });
}

/** Drawn where rows are separable, dashed where it is not known, not at all where they are not. */
const DASHES: Readonly<Record<Separability, readonly number[] | undefined>> = {
  yes: [],
  no: undefined,
  unknown: [2, 4],
};

/** The rules between rows, so far under the upper one as a share of its height. */
export function separatingRules(shown: readonly PlacedRow[], under: number): Stroke[] {
  return shown.flatMap(({ separableFromAbove }, row): Stroke[] => {
    const dash = separableFromAbove && DASHES[separableFromAbove];
    if (dash === undefined) return [];
    const end = { x: 0, y: row - 1 + under };
    return [{ from: end, to: end, color: 'var(--ink-3)', width: 0.75, dash, across: true }];
  });
}
