import { callout } from './callout.ts';
import { claim } from './claim.ts';
import { figure } from './figure.ts';
import { gain } from './gain.ts';
import { gainsChart } from './gains-chart.ts';
import { gapChart } from './gap-chart.ts';
import { gap } from './gap.ts';
import type { ProseComponent } from './prose-component.ts';
import { quote } from './quote.ts';
import { rank } from './rank.ts';
import { score } from './score.ts';
import { source } from './source.ts';
import { standings } from './standings.ts';
import { video } from './video.ts';
import { winShare } from './win-share.ts';

/** The allow-list: every component that may stand in an article, by its name. */
export const proseComponents: ReadonlyMap<string, ProseComponent> = new Map(
  [
    callout,
    claim,
    figure,
    gain,
    gainsChart,
    gap,
    gapChart,
    quote,
    rank,
    score,
    source,
    standings,
    video,
    winShare,
  ].map((component) => [component.name, component]),
);
