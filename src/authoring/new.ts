import type { Effects, ExitCode } from './effects.ts';
import type { KnownIds, NewRecord } from './new-asked.ts';
import { NEW_HELP } from './new-help.ts';
import { newOptions } from './new-options.ts';

/** Writes the beginning of a new record; never over one that is there. */
export function runNew(args: readonly string[], effects: Effects): ExitCode {
  const { print, asOf } = effects;
  const asked = newOptions(args, { asOf, known: knownIds(effects) });
  switch (asked.kind) {
    case 'help':
      print(NEW_HELP);
      return 0;
    case 'wrong':
      print(`${asked.message}\n\n${NEW_HELP}`);
      return 2;
    case 'new':
      return write(asked, effects);
  }
}

function write({ place, file, text, page }: NewRecord, effects: Effects): ExitCode {
  const { print, paint } = effects;
  if (effects.list(place).length > 0 || effects.readFile(place) !== undefined) {
    print(`${paint('red', 'error')} ${place} is there already. Nothing was written.`);
    return 1;
  }
  effects.writeFile(file, text);
  print(paint('green', `${file} written.`));
  print(`Fill it in; see it with "npm run dev" at ${page}, and end with "npm run check".`);
  return 0;
}

function knownIds({ list }: Pick<Effects, 'list'>): KnownIds {
  const ids = (folder: string) => list(`content/${folder}`).map((name) => name.replace(/\.json$/, ''));
  return { models: ids('models'), organizations: ids('organizations'), boards: ids('boards') };
}
