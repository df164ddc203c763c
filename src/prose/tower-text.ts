import type { Catalog } from '../domain/catalog.ts';
import type { Lead } from '../domain/lead.ts';
import type { Language } from '../domain/localized.ts';
import { modelName } from '../domain/record-names.ts';
import type { ReignRecord } from '../domain/reign-history.ts';
import { standings } from '../domain/standings.ts';
import { formatDate, formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** What a tower says under its leader. */
export interface TowerText {
  /** How far ahead, of the next model and, where that is another, of the next organization. */
  readonly ahead: string;
  readonly since: string;
  readonly sinceNote: string;
}

/** The words under the leader of a tower; nothing is said of a rival or a reign that is not there. */
export function towerText(
  lead: Lead,
  current: ReignRecord | undefined,
  { catalog, language }: { readonly catalog: Pick<Catalog, 'models'>; readonly language: Language },
): TowerText {
  const words = wordsFor(language).home.tower;
  const name = (model: string) => modelName(catalog, model);
  const points = (value: number) => formatScore(value, language);
  const { next, nextOrganization, gapPoints, gapToOrganizationPoints } = lead;
  const ahead =
    next === undefined || gapPoints === undefined
      ? words.alone
      : gapPoints === 0
        ? words.level(name(next.model))
        : words.ahead(points(gapPoints), name(next.model));
  const organizations =
    next !== nextOrganization && gapToOrganizationPoints !== undefined
      ? `, ${words.aheadOfOrganizations(points(gapToOrganizationPoints))}`
      : '';
  return {
    ahead: `${ahead}${organizations}`,
    since: current ? words.since(formatDate(current.reign.from.date, language, { style: 'short' })) : '',
    sinceNote: current ? sinceNote(current, { name, language }) : '',
  };
}

function sinceNote(
  { opened, lastWithOld }: ReignRecord,
  { name, language }: { readonly name: (model: string) => string; readonly language: Language },
): string {
  const words = wordsFor(language).home.tower;
  if (opened === 'first-held') return words.sinceFirst;
  const old = lastWithOld && standings(lastWithOld)?.lead?.leader.model;
  if (opened === 'edition-change' || lastWithOld === undefined || old === undefined)
    return words.sinceEdition;
  return words.sinceAtLatest(name(old), formatDate(lastWithOld.date, language, { style: 'short' }));
}
