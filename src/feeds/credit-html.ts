import type { Catalog } from '../domain/catalog.ts';
import { escapeText } from '../domain/escape-html.ts';
import type { Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';
import { link, paragraph } from './html.ts';

type WithBoards = Pick<Catalog, 'boards'>;

/** Whom the data of boards is from and under which licence, each once; of every board where none is named. */
export function creditHtml(catalog: WithBoards, named: readonly string[], language: Language): string {
  const credits = attributions(catalog, named.length > 0 ? named : [...catalog.boards.keys()]);
  const links = credits.map(({ text, licence, address }) => link(address, `${text}, ${licence}`));
  return paragraph(`${escapeText(wordsFor(language).feeds.dataCredit)} ${links.join('; ')}.`);
}

/** The same of every board, as one line of text. */
export function dataCredit(catalog: WithBoards, language: Language): string {
  const credits = attributions(catalog, [...catalog.boards.keys()]);
  const said = credits.map(({ text, licence }) => `${text}, ${licence}`);
  return `${wordsFor(language).feeds.dataCredit} ${said.join('; ')}`;
}

function attributions({ boards }: WithBoards, ids: readonly string[]) {
  const found = ids.flatMap((id) => boards.get(id)?.attribution ?? []);
  return [...new Map(found.map((credit) => [JSON.stringify(credit), credit])).values()];
}
