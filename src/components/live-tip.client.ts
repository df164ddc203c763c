import type { ChartTip } from '../charts/chart-tips.ts';

/** Between a point and the words about it, in pixels. */
const APART = 14;
/** Between the points of a row and the words about it: there stand its numbers. */
const BESIDE_ROW = 64;
const OFF_ROW = 28;
/** Between a picture and the words about a row beside it. */
const BESIDE_STAGE = 24;

/** A place in shares of the stage. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The words at points, their rings, and the same words for a screen reader. */
export interface LiveTip {
  /** Shows a tip beside the first of the points it is about. */
  readonly show: (tip: ChartTip, places: readonly Place[]) => void;
  readonly hide: () => void;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.ariaHidden = 'true';
  return made;
}

function paragraphs({ title, lines }: ChartTip): HTMLElement[] {
  return [title, ...lines].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
}

type Box = Readonly<Record<'width' | 'height', number>>;
/** The picture, and how far its figure goes on beside it, in pixels. */
type Stage = Box & { readonly beside: number };

/** Where a tip begins, in pixels: over the first of its points, under it where there is no room. */
function overPoint([point]: readonly Place[], tip: Box, stage: Stage): Place {
  const [x, y] = [(point?.x ?? 0) * stage.width, (point?.y ?? 0) * stage.height];
  const above = y - tip.height - APART;
  return { x: within(x - tip.width / 2, tip, stage), y: above >= 0 ? above : y + APART };
}

function within(x: number, tip: Box, stage: Stage): number {
  return Math.min(Math.max(0, x), stage.width - tip.width);
}

/**
 * The same for a row: beside the picture, where it hides no other row; on the right of its last point; where there is no
 * room under the row, or else over it.
 */
function besideRow(points: readonly Place[], tip: Box, stage: Stage): Place {
  const last = Math.max(...points.map(({ x }) => x)) * stage.width;
  const y = (points[0]?.y ?? 0) * stage.height;
  if (BESIDE_STAGE + tip.width <= stage.beside) {
    return { x: stage.width + BESIDE_STAGE, y: Math.max(0, y - tip.height / 2) };
  }
  if (last + BESIDE_ROW + tip.width <= stage.width) {
    return { x: last + BESIDE_ROW, y: Math.max(0, y - tip.height / 2) };
  }
  const under = y + OFF_ROW;
  return {
    x: within(last - tip.width / 2, tip, stage),
    y: under + tip.height <= stage.height ? under : y - OFF_ROW - tip.height,
  };
}

interface Parts {
  readonly show: HTMLElement;
  readonly stage: HTMLElement;
  readonly said: HTMLElement;
}

/** Makes the tip of a chart read along an axis; what it shows, `said` says. */
export function liveTip({ show, stage, said }: Parts, along: 'x' | 'y'): LiveTip {
  const tip = element('div', 'chart-tip');
  tip.hidden = true;
  // Beside the stage, which stays the size of its picture where the tip is a strip under both.
  show.append(tip);
  let last: ChartTip | undefined;
  let rings: readonly HTMLElement[] = [];

  const ring = (places: readonly Place[]) => {
    rings.forEach((old) => old.remove());
    rings = places.map(({ x, y }) => {
      const made = element('span', 'chart-mark');
      Object.assign(made.style, { left: `${x * 100}%`, top: `${y * 100}%` });
      return made;
    });
    stage.append(...rings);
  };
  const place = (points: readonly Place[]) => {
    const { right } = stage.getBoundingClientRect();
    const beside = (stage.closest('figure')?.getBoundingClientRect().right ?? right) - right;
    const box = { width: stage.clientWidth, height: stage.clientHeight, beside };
    const size = { width: tip.offsetWidth, height: tip.offsetHeight };
    const { x, y } = (along === 'y' ? besideRow : overPoint)(points, size, box);
    tip.style.setProperty('--left', `${x}px`);
    tip.style.setProperty('--top', `${y}px`);
  };

  return {
    show: (words, places) => {
      if (words !== last) {
        tip.replaceChildren(...paragraphs(words));
        said.replaceChildren(...paragraphs(words));
      }
      last = words;
      tip.hidden = false;
      ring(places);
      place(places);
    },
    hide: () => {
      tip.hidden = true;
      ring([]);
      said.replaceChildren();
      last = undefined;
    },
  };
}
