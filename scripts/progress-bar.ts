import { SingleBar } from 'cli-progress';
import type { Progress } from '../src/authoring/effects.ts';

const LINE_EVERY = 25;

/** A bar in a terminal, a line every 25 steps in a log, nothing for a short work. */
export function progressBar(total: number): Progress {
  if (total < LINE_EVERY) return { step: () => {}, stop: () => {} };
  if (!process.stderr.isTTY) return progressLines(total);
  const bar = new SingleBar({
    format: '{bar} {value} of {total} files, {eta_formatted} left',
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

function progressLines(total: number): Progress {
  let done = 0;
  return {
    step: () => {
      done += 1;
      if (done % LINE_EVERY === 0 || done === total) process.stderr.write(`${done} of ${total} files read\n`);
    },
    stop: () => {},
  };
}
