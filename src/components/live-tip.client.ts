import type { ChartTip } from '../charts/chart-tips.ts';
import { quietPlace, type Ink } from '../charts/quiet-place.ts';

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

interface Parts {
  readonly show: HTMLElement;
  readonly stage: HTMLElement;
  readonly said: HTMLElement;
}

/**
 * Where the strip under a narrow picture begins: there, or where a reader would not see it, at the edge of what is seen
 * of the picture that is farther from its points. Never over the buttons.
 */
function stripTop({ show, stage }: Parts, tall: number, heights: readonly number[]): string {
  const { top, height } = show.getBoundingClientRect();
  if (top + height + tall <= innerHeight) return '100%';
  const [from, to] = [Math.ceil(Math.max(0, -top)), Math.min(stage.clientHeight, innerHeight - top) - tall];
  const above = Math.min(...heights) - from - tall;
  const under = to - Math.max(...heights);
  return `${Math.floor(above > under ? from : to)}px`;
}

/** Makes the tip of a chart, which stands where little is drawn; what it shows, `said` says. */
export function liveTip(parts: Parts, ink: () => Ink): LiveTip {
  const { show, stage, said } = parts;
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
  const place = (shares: readonly Place[]) => {
    const points = shares.map(({ x, y }) => ({ x: x * stage.clientWidth, y: y * stage.clientHeight }));
    const { width, height } = tip.getBoundingClientRect();
    const { x, y } = quietPlace(ink(), { width, height }, points);
    const strip = stripTop(
      parts,
      height,
      points.map((point) => point.y),
    );
    Object.entries({ left: `${x}px`, top: `${y}px`, strip }).forEach(([name, value]) =>
      tip.style.setProperty(`--${name}`, value),
    );
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
