import { runImport } from '../src/authoring/import.ts';
import { runCommand } from '../src/authoring/terminal.ts';
import { diskEffects } from './disk-effects.ts';

await runCommand((args) => runImport(args, diskEffects()));
