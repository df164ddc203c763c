import type { Article } from './article.ts';
import type { MethodChange } from './board.ts';
import type { PreciseDate } from './date.ts';
import { ARTICLE_KINDS } from './event-kind.ts';
import type { LeadChange } from './lead-changes.ts';
import type { LocalizedText } from './localized.ts';
import type { Lifecycle } from './model.ts';
import type { Source } from './source.ts';

/** What can stand on the timeline. */
export const EVENT_KINDS = [
  'launch',
  'lead-change',
  'deprecation',
  'retirement',
  'method',
  'article',
] as const;

/** What the timeline can be filtered by: an article is `news` and, beside it, of the kind it tells of. */
export const TIMELINE_KINDS = ARTICLE_KINDS;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** What every event has; the ids of all records it concerns are what filters go by. */
interface EventBase {
  /** Stable, made from records. */
  readonly id: string;
  readonly date: PreciseDate;
  readonly organizations: readonly string[];
  readonly models: readonly string[];
  readonly boards: readonly string[];
}

/** An event of the timeline. */
export type TimelineEvent = EventBase &
  (
    | {
        readonly kind: 'launch';
        readonly model: string;
        readonly organization: string;
        readonly note?: LocalizedText;
        readonly sources: readonly Source[];
      }
    | {
        readonly kind: 'deprecation' | 'retirement';
        readonly model: string;
        readonly organization: string;
        readonly lifecycle: Lifecycle;
      }
    | {
        readonly kind: 'lead-change';
        /** The new leader and who makes it. */
        readonly model: string;
        readonly organization: string;
        readonly change: LeadChange;
      }
    | { readonly kind: 'method'; readonly board: string; readonly change: MethodChange }
    | { readonly kind: 'article'; readonly article: Article }
  );

/** The filters an event falls under, each once. */
export function kindsOf(event: TimelineEvent): readonly TimelineKind[] {
  if (event.kind !== 'article') return [event.kind];
  return [...new Set<TimelineKind>(['news', event.article.kind])];
}
