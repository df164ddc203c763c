import type { ChartTip } from '../charts/chart-tips.ts';

/** Between a point and the words about it, in pixels. */
const APART = 14;

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

/** Makes the tip of a stage; what it shows, `said` says. */
export function liveTip(stage: HTMLElement, said: HTMLElement): LiveTip {
  const tip = element('div', 'chart-tip');
  tip.hidden = true;
  stage.append(tip);
  let last: ChartTip | undefined;
  let rings: readonly HTMLElement[] = [];

  const ring = (places: readonly Place[]) => {
    rings.forEach((old) => old.remove());
    rings = places.map(({ x, y }) => {
      const made = element('span', 'chart-mark');
      Object.assign(made.style, { left: `${x * 100}%`, top: `${y * 100}%` });
      return made;
    });
    tip.before(...rings);
  };
  const place = ({ x, y }: Place) => {
    const { clientWidth: width, clientHeight: height } = stage;
    const left = Math.min(Math.max(0, x * width - tip.offsetWidth / 2), width - tip.offsetWidth);
    const above = y * height - tip.offsetHeight - APART;
    const top = above >= 0 ? above : y * height + APART;
    Object.assign(tip.style, { left: `${left}px`, top: `${top}px` });
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
      places.slice(0, 1).forEach(place);
    },
    hide: () => {
      tip.hidden = true;
      ring([]);
      said.replaceChildren();
      last = undefined;
    },
  };
}
