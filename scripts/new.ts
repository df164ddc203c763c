import { runNew } from '../src/authoring/new.ts';
import { runCommand } from '../src/authoring/terminal.ts';
import { diskEffects } from './disk-effects.ts';

await runCommand((args) => runNew(args, diskEffects()));
