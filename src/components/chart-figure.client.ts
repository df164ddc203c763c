import type { Answer } from './live-chart.client.ts';

const KEYS = { x: /^(Arrow(Left|Right)|Home|End|Escape)$/, y: /^(Arrow.+|Home|End|Escape)$/ };
const POINTER = ['pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'pointerleave'] as const;
const WITHIN = ['focusin', 'focusout', 'keydown', 'click'] as const;

/** Whether something is asked of the chart: a key it answers, a button of its own, a pointer or the focus. */
function asks(event: Event, along: 'x' | 'y'): boolean {
  if (event instanceof KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey } = event;
    return KEYS[along].test(key) && !(altKey || ctrlKey || metaKey);
  }
  return event.type !== 'click' || (event.target as Element).closest('[data-step]') !== null;
}

/** A reader who only leaves, or whose finger may yet turn out to scroll, does not wake a chart. */
function wakes(event: Event): boolean {
  const touch = event instanceof PointerEvent && event.pointerType === 'touch';
  return touch ? event.type === 'pointerup' : !/leave|out/.test(event.type);
}

function announce(stage: HTMLElement, hint: HTMLElement): void {
  const name = stage.querySelector('title')?.textContent ?? '';
  const description = stage.querySelector('desc')?.id ?? '';
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-roledescription', stage.dataset.role ?? '');
  stage.setAttribute('aria-label', name);
  stage.setAttribute('aria-describedby', `${hint.id} ${description}`);
}

/** Makes a figure reachable; Chart.js and the chart’s file are fetched when a reader first reaches for it. */
function prepare(show: HTMLElement): void {
  const [stage, reach, said] = [...show.children] as [HTMLElement, HTMLElement, HTMLElement];
  let answer: Answer | undefined;
  let waiting: Event[] | undefined;

  const wake = async (first: Event) => {
    waiting = [first];
    try {
      const { liveChart } = await import('./live-chart.client.ts');
      answer = await liveChart({ show, stage, said });
      waiting.forEach(answer);
    } catch {
      // The picture stays; what cannot be read is told, and the next reach tries again.
      said.classList.remove('sr');
      said.textContent = said.dataset.trouble ?? '';
    }
    waiting = undefined;
  };

  const meet = (event: Event) => {
    if (!asks(event, show.dataset.along as 'x' | 'y')) return;
    if (event instanceof KeyboardEvent && event.key !== 'Escape') event.preventDefault();
    if (answer) answer(event);
    else if (waiting) waiting.push(event);
    else if (wakes(event)) void wake(event);
  };

  POINTER.forEach((type) => stage.addEventListener(type, meet));
  WITHIN.forEach((type) => show.addEventListener(type, meet));
  announce(stage, reach.firstElementChild as HTMLElement);
  reach.hidden = false;
}

document.querySelectorAll<HTMLElement>('[data-chart]').forEach(prepare);
