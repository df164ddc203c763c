import { boardPath } from '../addresses/paths.ts';
import { publicationPath } from '../addresses/record-path.ts';
import type { BoardRecords } from '../domain/board-records.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { FirstPast } from '../domain/firsts-past.ts';
import type { GapBest } from '../domain/gap-best.ts';
import type { Jump } from '../domain/jumps.ts';
import type { Language } from '../domain/localized.ts';
import type { ReignRecord } from '../domain/reign-history.ts';
import { unheldStretches } from '../domain/unheld-stretches.ts';
import { formatDate, formatInteger, formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** A record as a page prints it. */
export interface RecordLine {
  readonly value: string;
  /** Where the number can be checked. */
  readonly path: string;
  /** Id of the model that holds it, or of the organization alone. */
  readonly model?: string;
  readonly organization?: string;
  /** Over whom, when, and how firm it is. */
  readonly detail: string;
}

interface Told {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** A gap of a leader, linked to its snapshot. */
export function gapLine({ publication, lead, gapPoints }: GapBest, told: Told): RecordLine {
  const { records, facts } = wordsFor(told.language);
  return {
    value: formatScore(gapPoints, told.language),
    path: publicationPath(told.language, publication),
    model: lead.leader.model,
    organization: lead.leader.organization,
    detail: [
      records.over(nameOf(lead.next?.model, told)),
      short(publication.date, told),
      facts.separable[lead.separable],
    ].join(', '),
  };
}

/** The days of a reign, linked to the first snapshot that shows it. */
export function reignLine({ reign, opened, heldUntil }: ReignRecord, told: Told): RecordLine {
  const { records, facts } = wordsFor(told.language);
  const from = short(reign.from.date, told);
  const to = short(reign.until?.date ?? heldUntil, told);
  return {
    value: formatInteger(reign.reignDays, told.language),
    path: publicationPath(told.language, reign.from),
    model: reign.model,
    organization: reign.organization,
    detail: [
      reign.ending === 'lasts' ? records.lasts(from, to) : records.fromTo(from, to),
      records.opened[opened],
      reign.ending === 'edition-change' ? records.editionEnds : '',
      ...unheldStretches(reign).map((stretch) =>
        records.unheld(short(stretch.from, told), short(stretch.to, told)),
      ),
      facts.separableAtFirst[reign.separable],
    ]
      .filter((part) => part !== '')
      .join('; '),
  };
}

/** What a new leader stood above the one before, linked to the first snapshot that shows it. */
export function jumpLine({ change, jumpPoints, separable }: Jump, told: Told): RecordLine {
  const { records, facts } = wordsFor(told.language);
  return {
    value: formatScore(jumpPoints, told.language),
    path: publicationPath(told.language, change.to.publication),
    model: change.to.model,
    organization: change.to.organization,
    detail: [
      records.over(nameOf(change.from.model, told)),
      short(change.to.publication.date, told),
      facts.separable[separable],
    ].join(', '),
  };
}

/** Who first stood above a mark, linked to the snapshot. */
export function firstLine(
  { mark, row, publication, clear, opensEdition }: FirstPast,
  told: Told,
): RecordLine {
  const { records } = wordsFor(told.language);
  return {
    value: String(mark),
    path: publicationPath(told.language, publication),
    model: row.model,
    organization: row.organization,
    detail: [
      records.score(formatScore(row.entry.score, told.language)),
      short(publication.date, told),
      records.clear[clear],
      ...(opensEdition ? [records.firstOfEdition] : []),
    ].join(', '),
  };
}

/** How often the lead of a board changed in all, linked to the list of its reigns. */
export function allChangesLine({ board, held, leadChanges }: BoardRecords, told: Told): RecordLine {
  const { records } = wordsFor(told.language);
  return {
    value: formatInteger(leadChanges.all, told.language),
    path: `${boardPath(told.language, board)}#reigns`,
    detail: records.inAll(short(held.from, told), short(held.to, told)),
  };
}

/** The lead changes of a board in all, by year and by who took the lead; none where it never changed. */
export function changeLines(found: BoardRecords, told: Told): RecordLine[] {
  const { records } = wordsFor(told.language);
  const { leadChanges } = found;
  if (leadChanges.all === 0) return [];
  const all = allChangesLine(found, told);
  const { path } = all;
  return [
    all,
    ...leadChanges.byYear.map(({ year, changes }) => ({
      value: formatInteger(changes, told.language),
      path,
      detail: records.inYear(year),
    })),
    ...leadChanges.byOrganization.map(({ organization, changes, models }) => ({
      value: formatInteger(changes, told.language),
      path,
      organization,
      detail: records.taken(models.map((model) => nameOf(model, told))),
    })),
  ];
}

function nameOf(model: string | undefined, { catalog }: Told): string {
  return catalog.models.get(model ?? '')?.name ?? model ?? '';
}

function short(date: string, { language }: Told): string {
  return formatDate(date, language, { style: 'short' });
}
