import type { ChartFile } from '../charts/chart-file.ts';
import { entered, firstRead, nearestSpot, readingOrder, stepped } from '../charts/reading-order.ts';
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

/** Shows and hides what a chart says, a row of its table at a time, by its place in the reading order. */
function reader({ show, stage, said }: Parts, file: ChartFile) {
  const along = show.dataset.along === 'y' ? 'y' : 'x';
  const rows = readingOrder(file.pictures.wide.configuration, along);
  const tip = liveTip({ show, stage, said }, () => canvas.ink());
  const first = firstRead(rows);
  let current: number | undefined;
  let open = false;

  const hide = () => {
    open = false;
    document.removeEventListener('keydown', hideOnEscape);
    tip.hide();
  };
  /** Wherever the focus is: a pointer shows a tip without it. */
  const hideOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
  const showRow = (index: number) => {
    const points = rows[index] ?? [];
    const words = file.tips[points[0]?.row ?? -1];
    if (words === undefined) return;
    current = index;
    open = true;
    document.addEventListener('keydown', hideOnEscape);
    tip.show(words, points.map(canvas.placeOf));
    show.querySelectorAll<HTMLElement>('[data-step]').forEach((button) => {
      const atEnd = stepped(button.dataset.step ?? '', index, rows.length) === index;
      button.ariaDisabled = String(atEnd);
    });
  };
  const canvas = liveCanvas(stage, file, () => {
    if (open && current !== undefined) showRow(current);
  });

  return {
    showCurrent: () => showRow(current ?? first),
    /** The first step of a reader who has met no point shows one; the next ones move. */
    step: (key: string) => {
      const stays = current === undefined && key.startsWith('Arrow');
      showRow(stays ? first : stepped(key, current ?? first, rows.length));
    },
    /** A button leads a reader who has met no point in from its own end. */
    press: (key: string) =>
      showRow(current === undefined ? entered(key, rows.length) : stepped(key, current, rows.length)),
    showNearest: ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top, width, height } = stage.getBoundingClientRect();
      const points = rows.flatMap((row, index) => row.map((point) => ({ index, ...canvas.placeOf(point) })));
      const spots = points.map(({ x, y }) => ({ x: left + x * width, y: top + y * height }));
      const found = points[nearestSpot(spots, { x: clientX, y: clientY })];
      if (found) showRow(found.index);
    },
    hide,
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

  return (event) => {
    if (event.type === 'click') {
      const button = (event.target as Element).closest<HTMLElement>('[data-step]');
      read.press(button?.dataset.step ?? '');
    } else if (event instanceof PointerEvent) onPointer(event, read);
    else if (event instanceof FocusEvent) onFocus(event, read, parts);
    else if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape') read.hide();
      else read.step(event.key);
    }
  };
}
