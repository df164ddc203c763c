import { absolute, modelPath } from '../addresses/paths.ts';
import { publicationPath } from '../addresses/record-path.ts';
import type { Catalog } from '../domain/catalog.ts';
import { escapeText } from '../domain/escape-html.ts';
import { leadChangeEvent } from '../domain/lead-change-event.ts';
import type { LeadChange } from '../domain/lead-changes.ts';
import type { Language } from '../domain/localized.ts';
import type { Publication } from '../domain/publication.ts';
import { boardName, modelName } from '../domain/record-names.ts';
import { standings } from '../domain/standings.ts';
import { winShare } from '../domain/win-share.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { eventText } from '../prose/event-text.ts';
import { standingsTable } from '../prose/standings-table.ts';
import { creditHtml } from './credit-html.ts';
import { link, paragraph, textParagraph } from './html.ts';
import { renditionRows } from './rendition-table.ts';

interface Reading {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** How many rows show who stands about the first. */
const ROWS = 5;

/** A lead change told whole: who follows whom, between which two snapshots, by how much, and the first rows of the second; the one before is linked. */
export function leadChangeHtml(change: LeadChange, reading: Reading): string {
  const { to, board } = change;
  const [gap = '', ...notes] = eventText(leadChangeEvent(change), reading).notes;
  return (
    paragraph(follows(change, reading)) +
    paragraph(liesBetween(change, reading)) +
    textParagraph([gap, ...preferred(change, reading), ...notes].join(' ')) +
    firstRows(to.publication, change, reading) +
    creditHtml(reading.catalog, [board], reading.language)
  );
}

function follows({ from, to, board, separable }: LeadChange, reading: Reading): string {
  const { catalog, language } = reading;
  const linked = (model: string) => link(absolute(modelPath(language, model)), modelName(catalog, model));
  return wordsFor(language).feeds.follows[separable](
    linked(to.model),
    linked(from.model),
    escapeText(boardName(catalog, board, language)),
  );
}

/** The two dates, each with its snapshot; a day between them is never invented. */
function liesBetween({ from, to }: LeadChange, reading: Reading): string {
  const { language } = reading;
  const { feeds } = wordsFor(language);
  const linked = (publication: Publication) =>
    link(
      absolute(publicationPath(language, publication)),
      feeds.snapshotOf(formatDate(publication.date, language)),
    );
  return (
    feeds.liesBetween.begin +
    linked(from.publication) +
    escapeText(feeds.lastWith(modelName(reading.catalog, from.model)) + feeds.liesBetween.and) +
    linked(to.publication) +
    escapeText(feeds.firstWith(modelName(reading.catalog, to.model)))
  );
}

/** The gap as a share of votes; nothing where no other model is listed. */
function preferred({ lead }: LeadChange, reading: Reading): string[] {
  const { next, gapPoints } = lead;
  if (next === undefined || gapPoints === undefined) return [];
  const hundredths = Math.round(winShare(gapPoints) * 100);
  return [wordsFor(reading.language).facts.preferred(modelName(reading.catalog, next.model), hundredths)];
}

function firstRows(publication: Publication, { category }: LeadChange, reading: Reading): string {
  const held = standings(publication, category);
  return held === undefined
    ? ''
    : renditionRows(standingsTable(held, held.rows.slice(0, ROWS), reading), reading);
}
