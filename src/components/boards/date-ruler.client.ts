const KEYS = /^(ArrowLeft|ArrowRight|Home|End)$/;

/** Where a key leads among ticks in the order of their dates. */
function target(key: string, at: number, last: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return Math.min(last, Math.max(0, at + (key === 'ArrowLeft' ? -1 : 1)));
}

/** Makes the ticks of a ruler one stop of the keyboard, within which the arrow keys step. */
function prepare(marks: HTMLElement): void {
  const ticks = [...marks.querySelectorAll('a')];
  const current = ticks.findIndex((tick) => tick.hasAttribute('aria-current'));
  let at = current === -1 ? ticks.length - 1 : current;

  const hold = (next: number) => {
    ticks[at]?.setAttribute('tabindex', '-1');
    ticks[next]?.setAttribute('tabindex', '0');
    at = next;
  };

  marks.addEventListener('keydown', (event) => {
    if (!KEYS.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    hold(target(event.key, at, ticks.length - 1));
    ticks[at]?.focus();
  });
  marks.removeAttribute('aria-hidden');
  marks.setAttribute('role', 'toolbar');
  marks.setAttribute('aria-label', marks.dataset.label ?? '');
  hold(at);
}

document.querySelectorAll<HTMLElement>('.ruler .marks').forEach(prepare);
