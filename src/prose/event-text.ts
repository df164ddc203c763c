import type { Catalog } from '../domain/catalog.ts';
import { lastDayOf } from '../domain/date.ts';
import { endedReign } from '../domain/ended-reign.ts';
import type { LeadChange } from '../domain/lead-changes.ts';
import { localized, type Language } from '../domain/localized.ts';
import type { Lifecycle } from '../domain/model.ts';
import { articleText } from '../domain/news.ts';
import { boardName, modelName } from '../domain/record-names.ts';
import type { TimelineEvent } from '../domain/timeline.ts';
import { formatDate, formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** An event in words, the same on a page, in a feed and in a calendar. */
export interface EventText {
  /** What kind of event it is, qualified: `Retirement ahead`, `First, not separable`. */
  readonly kind: string;
  readonly title: string;
  /** Sentences, in the order of reading. */
  readonly notes: readonly string[];
}

export interface Reading {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** The words of an event. A name the catalog does not know is given by its id. */
export function eventText(event: TimelineEvent, reading: Reading): EventText {
  const { language } = reading;
  const words = wordsFor(language).timeline;
  switch (event.kind) {
    case 'launch':
      return {
        kind: words.kinds.launch,
        title: modelName(reading.catalog, event.model),
        notes: event.note ? [localized(event.note, language)] : [],
      };
    case 'deprecation':
      return deprecationText(event.lifecycle, event.model, reading);
    case 'retirement':
      return retirementText(event.lifecycle, event.model, reading);
    case 'lead-change':
      return leadChangeText(event.change, reading);
    case 'method': {
      const { title, note } = event.change;
      return {
        kind: words.kinds.method,
        title: localized(title, language),
        notes: note ? [localized(note, language)] : [],
      };
    }
    case 'article': {
      const { title, summary } = articleText(event.article, language);
      return { kind: words.kinds[event.article.kind], title, notes: [summary] };
    }
  }
}

function leadChangeText(change: LeadChange, reading: Reading): EventText {
  const { catalog, language } = reading;
  const { timeline: words, facts } = wordsFor(language);
  const { lead, separable, to, from } = change;
  const points = (value: number) => facts.points(formatScore(value, language));
  const ended = endedReign(catalog, change);
  const gap =
    lead.next && lead.gapPoints !== undefined
      ? [words.leadGap[separable](points(lead.gapPoints), modelName(reading.catalog, lead.next.model))]
      : [];
  const toOrganization =
    lead.nextOrganization?.model !== lead.next?.model && lead.gapToOrganizationPoints !== undefined
      ? [words.leadGapToOrganization(points(lead.gapToOrganizationPoints))]
      : [];
  const before = ended
    ? [words.hadLed(modelName(reading.catalog, from.model), facts.days(ended.reignDays))]
    : [];
  return {
    kind: separable === 'no' ? words.kindNotSeparable : words.kinds['lead-change'],
    title: words.leadChange[separable](
      modelName(reading.catalog, to.model),
      boardName(catalog, change.board, language),
    ),
    notes: [...gap, ...toOrganization, ...before],
  };
}

function deprecationText(life: Lifecycle, model: string, reading: Reading): EventText {
  const words = wordsFor(reading.language).timeline;
  const { effective, certainty } = life;
  const written = effective && formatDate(effective, reading.language);
  const end =
    written === undefined
      ? words.noEffectiveDate
      : certainty === 'earliest'
        ? words.effectiveEarliest(written)
        : words.effective(written);
  return {
    kind: lifecycleKind(words.kinds.deprecation, life, reading),
    title: words.deprecation(identifiedName(life, model, reading), life.provider),
    notes: [end, ...lifecycleNotes(life, reading)],
  };
}

function retirementText(life: Lifecycle, model: string, reading: Reading): EventText {
  const { catalog, language } = reading;
  const words = wordsFor(language).timeline;
  const { effective, announced, certainty } = life;
  const ahead = effective !== undefined && lastDayOf(effective.date) > catalog.asOf;
  const kind = ahead ? words.retirementAhead : words.kinds.retirement;
  const tense = certainty === 'earliest' ? 'earliest' : ahead ? 'ahead' : 'past';
  return {
    kind: lifecycleKind(certainty === 'earliest' ? words.earliest(kind) : kind, life, reading),
    title: words.retirement[tense](identifiedName(life, model, reading), life.provider),
    notes: [
      ...(announced ? [words.announced(formatDate(announced, language))] : []),
      ...(certainty === 'earliest' && !ahead ? [words.earliestNotConfirmed] : []),
      ...lifecycleNotes(life, reading),
    ],
  };
}

function lifecycleKind(kind: string, { disputed }: Lifecycle, { language }: Reading): string {
  return disputed ? wordsFor(language).timeline.disputed(kind) : kind;
}

function lifecycleNotes({ replacement = [], disputed, note }: Lifecycle, reading: Reading): string[] {
  const { language } = reading;
  const words = wordsFor(language).timeline;
  const names = replacement.map((model) => modelName(reading.catalog, model));
  return [
    ...(names.length > 0 ? [words.replacement(names.join(', '))] : []),
    ...(note ? [localized(note, language)] : []),
    ...(disputed ? [words.disputedNote(localized(disputed, language))] : []),
  ];
}

/** A model with the identifier that ends, where only one of several does. */
export function identifiedName({ identifier }: Lifecycle, model: string, reading: Reading): string {
  const name = modelName(reading.catalog, model);
  return identifier === undefined ? name : wordsFor(reading.language).timeline.identified(name, identifier);
}
