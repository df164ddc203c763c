import { spawn, type ChildProcess } from 'node:child_process';
import { plainEnvironment, TEST_AS_OF } from './built-site.ts';
import { writeContent, type FilesByPath } from './content-on-disk.ts';
import { copyProject } from './project-copy.ts';
import type { RawRecord } from '../../src/domain/raw-record.ts';

/** `npm run dev` on a project of its own. */
export interface DevServer {
  readonly address: string;
  /** Writes a file of the project; its path is from the root. */
  readonly write: (file: string, text: string) => void;
  readonly stop: () => Promise<void>;
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Starts `astro dev` on a copy of the project in a folder of its own, with that content instead of the real one. */
export async function startDevServer(records: readonly RawRecord[], files: FilesByPath): Promise<DevServer> {
  const { root, remove } = copyProject();
  writeContent(root, records, files);
  const env = { ...plainEnvironment(), AS_OF: TEST_AS_OF, ASTRO_TELEMETRY_DISABLED: '1', PORT: '0' };
  const server = spawn(process.execPath, [ASTRO, 'dev'], { cwd: root, env, stdio: 'pipe' });
  const stop = async () => {
    await stopped(server);
    remove();
  };
  try {
    const address = await announcedAddress(server);
    return { address, write: (file, text) => writeContent(root, [], { [file]: text }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function announcedAddress(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) found(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => failed(new Error(`The dev server ended:\n${said}`)));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((ended) => {
    server.on('exit', () => ended());
    server.kill('SIGTERM');
  });
}
