import type { Board } from '../domain/board.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/localized.ts';
import type { Model } from '../domain/model.ts';
import { modelName } from '../domain/record-names.ts';
import { lastHeldDate } from '../domain/reigns.ts';
import type { ScoreGap } from '../domain/score-gap.ts';
import type { TimelineEvent } from '../domain/timeline.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { boardTitle } from './board-title.ts';
import { chartCredit } from './chart-credit.ts';
import { chartSubject } from './chart-request.ts';
import type { Chart } from './chart.ts';
import { formatPoints } from './formatters.ts';
import { drawnChart } from './drawn-chart.ts';
import { freshnessOf } from './freshness.ts';
import { launchNote, scoreGapPicture } from './score-gap-picture.ts';
import { placedGaps } from './score-gap-lines.ts';
import { scoreGapTable } from './score-gap-table.ts';

export interface ScoreGapChartOptions {
  readonly board: Board;
  /** `overall` when left out. */
  readonly category?: string;
  /** The model the gaps are of; the leaders when left out. */
  readonly subject?: string;
  readonly models: ReadonlyMap<string, Model>;
  readonly language: Language;
  readonly asOf: IsoDate;
  /** The days asked for, where the chart shows a stretch of what is held. */
  readonly stretch?: { readonly from?: IsoDate; readonly until?: IsoDate };
}

/** The one model that all gaps are measured to; undefined where they are to several. */
function onlyComparator(gaps: readonly ScoreGap[]): string | undefined {
  const models = new Set(gaps.map(({ comparator }) => comparator.model));
  return models.size === 1 ? gaps[0]?.comparator.model : undefined;
}

interface Naming {
  readonly words: ChartWords;
  readonly nameOf: (model: string) => string;
}

function titleOf(
  gaps: readonly ScoreGap[],
  { words, nameOf }: Naming,
  options: ScoreGapChartOptions,
): string {
  const { board, category = 'overall', subject, language } = options;
  const name = boardTitle(board, category, language);
  const comparator = onlyComparator(gaps);
  const comparatorName = comparator === undefined ? words.scoreGap.nextModel : nameOf(comparator);
  return subject === undefined
    ? words.scoreGap.title(name)
    : words.scoreGap.subjectTitle(name, { subject: nameOf(subject), comparator: comparatorName });
}

/** A title with the days asked for, as it is said where no picture shows them under it. */
function wholeTitle(title: string, words: ChartWords, { stretch = {} }: ScoreGapChartOptions): string {
  const { from, until } = stretch;
  return words.scoreGap.stretch(title, { from: from && words.date(from), until: until && words.date(until) });
}

function descriptionOf(
  gaps: readonly ScoreGap[],
  { words, nameOf }: Naming,
  { stretch }: ScoreGapChartOptions,
): string {
  const [first] = gaps;
  const newest = gaps.at(-1);
  if (first === undefined || newest === undefined) return words.noneHeld;
  const widest = gaps.reduce((most, gap) => (gap.gapPoints > most.gapPoints ? gap : most), first);
  const told = (gap: ScoreGap) => ({
    leader: nameOf(gap.leader.model),
    next: nameOf(gap.comparator.model),
    gap: formatPoints(gap.gapPoints),
    date: words.date(gap.date),
  });
  const range = { from: words.date(first.date), to: words.date(newest.date), count: gaps.length };
  const { description, widest: widestWords, newest: newestWords, last } = words.scoreGap;
  const lastWords = stretch?.until === undefined ? newestWords : last;
  return [widestWords(told(widest)), lastWords(told(newest)), description(range)].join(' ');
}

/**
 * The gap of the leader over the next model through time, in points: a line for each run that may be joined,
 * intervals, lead changes and launches marked. A publication without a gap has no point; without any, the chart is empty.
 */
export function scoreGapChart(
  gaps: readonly ScoreGap[],
  events: readonly TimelineEvent[],
  words: ChartWords,
  options: ScoreGapChartOptions,
): Chart {
  const { board, category = 'overall', subject, models, asOf, stretch } = options;
  const nameOf = (model: string) => modelName({ models }, model);
  const ownTitle = titleOf(gaps, { words, nameOf }, options);
  const title = wholeTitle(ownTitle, words, options);
  const newest = gaps.at(-1);
  const dataDate = newest && lastHeldDate(newest.publication, category, asOf);
  const shown = chartSubject({ kind: 'score-gap', board: board.id, category, ...stretch });
  const parts = {
    placed: placedGaps(gaps),
    events,
    words,
    title: ownTitle,
    freshness: freshnessOf(dataDate, asOf, words),
    credit: chartCredit([board], words),
    nameOf,
    options,
  };
  const said = {
    kind: 'score-gap',
    subject: subject === undefined ? shown : `${shown}-${subject}`,
    title,
    unit: words.unit,
    subtitle: words.scoreGap.subtitle,
    notes: [words.scoreGap.marks],
    marked: launchNote(parts),
    description: descriptionOf(gaps, { words, nameOf }, options),
    asOf,
    dataDate,
    source: board.attribution,
    table: scoreGapTable(gaps, { words, title, ofSubject: subject !== undefined, nameOf }),
  } as const;
  return drawnChart(said, parts, scoreGapPicture);
}
