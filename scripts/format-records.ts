import { formatRecords } from '../src/authoring/format-records.ts';
import { runCommand } from '../src/authoring/terminal.ts';
import { readContent } from '../src/store/content.ts';
import { diskEffects } from './disk-effects.ts';

await runCommand(() =>
  formatRecords({ ...diskEffects(), records: () => readContent(process.cwd()).records }),
);
