/** `a`, `a and b`, `a, b and c`. */
function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The words of the timeline and of its events, wherever they stand. */
export const timeline = {
  title: 'Timeline',
  summary:
    'Launches, lead changes and farewells, newest first. What a person wrote is set in serif. What was computed from two snapshots is set in sans, links to both, and names no day it cannot know.',
  description:
    'Launches, lead changes, method changes and retirements on the AI image boards of Arena, newest first, each with its sources.',
  heading: (filter: string): string => `Timeline: ${filter}`,
  titleOfFilter: (filter: string): string => `${filter}, timeline`,
  descriptionOfFilter: (filter: string, count: string): string =>
    `${filter}: ${count} on the timeline of the AI image boards, newest first, each with its sources or the two snapshots it lies between.`,
  summaryOfFilter: {
    kind: (kind: string, count: string): string => `${kind} only, newest first: ${count}.`,
    organization: (organization: string, count: string): string =>
      `What concerns ${organization}, newest first: ${count}.`,
    board: (board: string, count: string): string =>
      `What concerns the board ${board}, newest first: ${count}.`,
    year: (year: string, count: string): string => `What is dated in ${year}, newest first: ${count}.`,
  },
  none: 'Nothing is dated yet.',
  count: (events: number): string => (events === 1 ? '1 event' : `${events} events`),
  filters: {
    label: 'Filters',
    all: 'All',
    heading: { kind: 'Kind', organization: 'Organization', board: 'Board', year: 'Year' },
  },
  kinds: {
    launch: 'Launch',
    'lead-change': 'Lead change',
    method: 'Method change',
    deprecation: 'Deprecated',
    retirement: 'Retired',
    business: 'Business',
    dispute: 'Dispute',
    news: 'Article',
    analysis: 'Analysis',
    correction: 'Correction',
  },
  kindsMany: {
    launch: 'Launches',
    'lead-change': 'Lead changes',
    method: 'Method changes',
    deprecation: 'Deprecations',
    retirement: 'Retirements',
    business: 'Business',
    dispute: 'Disputes',
    news: 'Articles',
    analysis: 'Analyses',
    correction: 'Corrections',
  },
  kindNotSeparable: 'First, not separable',
  retirementAhead: 'Retirement ahead',
  earliest: (kind: string): string => `${kind}, earliest date`,
  disputed: (kind: string): string => `${kind}, disputed`,
  monthAhead: (year: string): string => `${year}, ahead`,
  today: 'Today,',
  monthUnknown: 'month not known',
  betweenBefore: 'between',
  betweenAnd: 'and',
  permalink: 'Permalink of this event',
  computed: 'Computed from the snapshots of',
  sources: (count: number): string => (count === 1 ? '1 source' : `${count} sources`),
  leadChange: {
    yes: (model: string, board: string): string => `${model} takes the lead on ${board}`,
    no: (model: string, board: string): string =>
      `${model} stands first on ${board}, not separable from second`,
    unknown: (model: string, board: string): string => `${model} takes the lead on ${board}`,
  },
  leadGap: {
    yes: (points: string, next: string): string => `${points} ahead of ${next}, beyond both intervals.`,
    no: (points: string, next: string): string => `${points} ahead of ${next}, within the intervals.`,
    unknown: (points: string, next: string): string => `${points} ahead of ${next}, interval not published.`,
  },
  leadGapToOrganization: (points: string): string => `${points} ahead of any other organization.`,
  hadLed: (model: string, days: string): string => `${model} had led for ${days}.`,
  deprecation: (model: string, provider: string): string => `The end of ${model} on ${provider} is announced`,
  retirement: {
    past: (model: string, provider: string): string => `${model} ends on ${provider}`,
    ahead: (model: string, provider: string): string => `${model} is to end on ${provider}`,
    earliest: (model: string, provider: string): string => `${model} may end on ${provider} from this day on`,
  },
  deprecations: (models: readonly string[], provider: string): string =>
    `The end of ${list(models)} on ${provider} is announced`,
  retirements: {
    past: (models: readonly string[], provider: string): string => `${list(models)} end on ${provider}`,
    ahead: (models: readonly string[], provider: string): string =>
      `${list(models)} are to end on ${provider}`,
    earliest: (models: readonly string[], provider: string): string =>
      `${list(models)} may end on ${provider} from this day on`,
  },
  identified: (model: string, identifier: string): string => `${model} (${identifier})`,
  effective: (date: string): string => `Requests stop working on ${date}.`,
  effectiveEarliest: (date: string): string => `Requests may stop working from ${date} on.`,
  noEffectiveDate: 'No date is given for when requests stop working.',
  announced: (date: string): string => `Announced ${date}.`,
  earliestNotConfirmed:
    'This is the earliest date the provider gives; that it happened on the day is not confirmed.',
  replacement: (models: string): string => `Named in its place: ${models}.`,
  disputedNote: (text: string): string => `Disputed: ${text}`,
};
