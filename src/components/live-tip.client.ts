import type { ChartTip } from '../charts/chart-tips.ts';

/** Between a point and the words about it, in pixels. */
const APART = 14;

/** The words at a point, its ring, and the same words for a screen reader. */
export interface LiveTip {
  /** Shows a tip at a place given in shares of the stage. */
  readonly show: (tip: ChartTip, place: { readonly x: number; readonly y: number }) => void;
  readonly hide: () => void;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.hidden = true;
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
  const mark = element('span', 'chart-mark');
  const tip = element('div', 'chart-tip');
  stage.append(mark, tip);
  let last: ChartTip | undefined;

  const place = ({ x, y }: { x: number; y: number }) => {
    const { clientWidth: width, clientHeight: height } = stage;
    const left = Math.min(Math.max(0, x * width - tip.offsetWidth / 2), width - tip.offsetWidth);
    const above = y * height - tip.offsetHeight - APART;
    Object.assign(mark.style, { left: `${x * 100}%`, top: `${y * 100}%` });
    Object.assign(tip.style, { left: `${left}px`, top: `${above >= 0 ? above : y * height + APART}px` });
  };

  return {
    show: (words, at) => {
      if (words !== last) {
        tip.replaceChildren(...paragraphs(words));
        said.replaceChildren(...paragraphs(words));
      }
      last = words;
      mark.hidden = tip.hidden = false;
      place(at);
    },
    hide: () => {
      mark.hidden = tip.hidden = true;
      said.replaceChildren();
      last = undefined;
    },
  };
}
