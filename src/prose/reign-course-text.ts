import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import type { Publication } from '../domain/publication.ts';
import { modelName } from '../domain/record-names.ts';
import type { LaterLead, ReignCourse } from '../domain/reign-course.ts';
import { formatDate, formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** A sentence in parts; a publication among them is linked to by its date. */
export type Linked = readonly (string | Publication)[];

interface Reading {
  readonly catalog: Pick<Catalog, 'models'>;
  readonly language: Language;
}

/** Whether a lead lasted, in words: since when and how long its model stood first, and what the lead came to. */
export function reignCourseText(course: ReignCourse, reading: Reading): Linked {
  return [...reignSentence(course, reading), ...laterSentence(course, reading.language)];
}

function reignSentence(
  { reign, opened, heldUntil, successor }: ReignCourse,
  { catalog, language }: Reading,
): (string | Publication)[] {
  const { boards, facts } = wordsFor(language);
  const words = boards.course;
  const { from, until, ending, reignDays } = reign;
  const name = (id: string) => modelName(catalog, id);
  const said = {
    model: name(reign.model),
    days: facts.days(reignDays),
    until: formatDate(heldUntil, language, { style: 'short' }),
    opened: words.opened[opened],
  };
  if (until && successor !== undefined) return words.ended({ ...said, next: name(successor) }, from, until);
  if (ending === 'edition-change') return words.edition(said, from);
  return reignDays === 0 ? words.begins(said.model, from) : words.lasts(said, from);
}

function laterSentence({ reign, later }: ReignCourse, language: Language): (string | Publication)[] {
  if (later.length === 0) return [];
  const { boards, facts } = wordsFor(language);
  const words = boards.course;
  const end = reign.ending === 'lasts' ? words.newest : words.atTheEnd;
  const lead = ({ gap, remeasured }: LaterLead) => {
    const note = `${remeasured ? words.remeasured : ''}${gap.publication === reign.last ? end : ''}`;
    return words.leadOn(facts.points(formatScore(gap.gapPoints, language)), gap.publication, note);
  };
  return words.later(later.map(lead));
}
