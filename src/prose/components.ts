import { gain } from './gain.ts';
import { gainsChart } from './gains-chart.ts';
import { gapChart } from './gap-chart.ts';
import { gap } from './gap.ts';
import type { ProseComponent } from './prose-component.ts';
import { score } from './score.ts';

/** The allow-list: every component that may stand in an article, by its name. */
export const proseComponents: ReadonlyMap<string, ProseComponent> = new Map(
  [gain, gainsChart, gap, gapChart, score].map((component) => [component.name, component]),
);
