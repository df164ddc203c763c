import type { ChartFile } from '../charts/chart-file.ts';
import { firstRead, nearestSpot, readingOrder, steppedToRow } from '../charts/reading-order.ts';
import { liveCanvas } from './live-canvas.client.ts';
import { liveTip } from './live-tip.client.ts';

/** What a live chart does with what a reader does. */
export type Answer = (event: Event) => void;

interface Parts {
  /** Everything a reader acts on. */
  readonly show: HTMLElement;
  /** The picture’s place. */
  readonly stage: HTMLElement;
  /** What a screen reader hears. */
  readonly said: HTMLElement;
}

async function fetched(address: string): Promise<ChartFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ChartFile;
}

/** Shows and hides the points of a chart, one at a time, by their place in the reading order. */
function reader({ show, stage, said }: Parts, file: ChartFile) {
  const along = show.dataset.along === 'y' ? 'y' : 'x';
  const points = readingOrder(file.pictures.wide.configuration, along);
  const tip = liveTip(stage, said);
  let current: number | undefined;
  let open = false;

  const showPoint = (index: number) => {
    const point = points[index];
    const words = point && file.tips[point.row];
    if (point === undefined || words === undefined) return;
    current = index;
    open = true;
    tip.show(words, canvas.placeOf(point));
  };
  const canvas = liveCanvas(stage, file, () => {
    if (open && current !== undefined) showPoint(current);
  });
  const first = firstRead(points.length, along);

  return {
    showCurrent: () => showPoint(current ?? first),
    /** The first step of a reader who has met no point shows one; the next ones move. */
    step: (key: string) => {
      const stays = current === undefined && key.startsWith('Arrow');
      showPoint(stays ? first : steppedToRow(key, current ?? first, points));
    },
    showNearest: ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top, width, height } = stage.getBoundingClientRect();
      const spots = points.map((point) => canvas.placeOf(point));
      const inPixels = spots.map(({ x, y }) => ({ x: left + x * width, y: top + y * height }));
      showPoint(nearestSpot(inPixels, { x: clientX, y: clientY }));
    },
    hide: () => {
      open = false;
      tip.hide();
    },
  };
}

type Reader = ReturnType<typeof reader>;

/** A mouse or pen shows where it is; a finger where it is lifted or drawn along the chart, never while it scrolls. */
function onPointer({ type, pointerType, clientX, clientY }: PointerEvent, read: Reader): void {
  const touch = pointerType === 'touch';
  if (type === 'pointerleave') {
    if (!touch) read.hide();
  } else if (!touch || type === 'pointerup' || type === 'pointermove') {
    read.showNearest({ clientX, clientY });
  }
}

function onFocus({ type, target, relatedTarget }: FocusEvent, read: Reader, { show, stage }: Parts): void {
  if (type === 'focusout') {
    if (!show.contains(relatedTarget as Node | null)) read.hide();
  } else if (target === stage && stage.matches(':focus-visible')) {
    read.showCurrent();
  }
}

/** Fetches a chart and brings it to life over its picture; throws where it cannot be fetched. */
export async function liveChart(parts: Parts): Promise<Answer> {
  const faces = ['400 12px "Inter Variable"', '600 12px "Inter Variable"', '500 20px "Newsreader Variable"'];
  const [file] = await Promise.all([
    fetched(parts.show.dataset.chart ?? ''),
    ...faces.map((face) => document.fonts.load(face)),
  ]);
  parts.said.replaceChildren();
  parts.said.classList.add('sr');
  const read = reader(parts, file);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && read.hide());

  return (event) => {
    if (event.type === 'click') {
      const button = (event.target as Element).closest<HTMLElement>('[data-step]');
      read.step(button?.dataset.step ?? '');
    } else if (event instanceof PointerEvent) onPointer(event, read);
    else if (event instanceof FocusEvent) onFocus(event, read, parts);
    else if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape') read.hide();
      else read.step(event.key);
    }
  };
}
