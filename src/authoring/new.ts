import { articleSkeleton } from './article-skeleton.ts';
import type { Effects, ExitCode } from './effects.ts';
import { NEW_HELP, newOptions } from './new-options.ts';

/** Writes the beginning of a new record; never over one that is there. */
export function runNew(args: readonly string[], effects: Effects): ExitCode {
  const { print, paint } = effects;
  const asked = newOptions(args, effects.asOf);
  switch (asked.kind) {
    case 'help':
      print(NEW_HELP);
      return 0;
    case 'wrong':
      print(`${asked.message}\n\n${NEW_HELP}`);
      return 2;
    case 'new': {
      const folder = `content/articles/${asked.article.id}`;
      if (effects.list(folder).length > 0) {
        print(`${paint('red', 'error')} ${folder} is there already. Nothing was written.`);
        return 1;
      }
      effects.writeFile(`${folder}/en.mdx`, articleSkeleton(asked.article));
      print(paint('green', `${folder}/en.mdx written.`));
      print(
        `Fill it in; see it with "npm run dev" at /news/${asked.article.id}/, and end with "npm run check".`,
      );
      return 0;
    }
  }
}
