import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listen, openAddresses } from './listen.ts';
import { staticServer } from './static-server.ts';

interface Request {
  readonly args: readonly string[];
  readonly port: string | undefined;
  readonly root: string;
  readonly base: string;
  readonly print: (line: string) => void;
}

/** Serves a built site until the process ends and prints its addresses; answers an exit code where it cannot. */
export async function serveSite({
  args,
  port: wished,
  root,
  base,
  print,
}: Request): Promise<number | undefined> {
  const port = Number(wished ?? '4321');
  const host = hostOf(args);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return refuse(print, `PORT is "${wished}"; a number from 0 to 65535 was expected.`);
  }
  if (host === undefined)
    return refuse(print, `Usage: npm run serve -- [--host [address]]; got "${args.join(' ')}".`);
  if (!existsSync(join(root, 'index.html'))) {
    return refuse(print, 'There is no built site yet: run "npm run build" first, or "npm start".');
  }
  try {
    const got = await listen(staticServer({ root, base }), { port, host });
    if (got !== port && port !== 0) print(`Port ${port} is taken; ${got} is free and is used instead.`);
    for (const address of openAddresses({ port: got, host }, base)) print(`Overtake is served at ${address}`);
    print('Press Ctrl+C to stop.');
    return undefined;
  } catch (error) {
    return refuse(
      print,
      `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The host asked for: this machine alone, with a bare `--host` the network; undefined where it was not understood. */
export function hostOf(args: readonly string[]): string | undefined {
  const bare = args.map((arg, index) => {
    const next = args[index + 1];
    return arg === '--host' && (next === undefined || next.startsWith('-')) ? '--host=0.0.0.0' : arg;
  });
  try {
    return parseArgs({ args: bare, options: { host: { type: 'string' } } }).values.host ?? 'localhost';
  } catch {
    return undefined;
  }
}

function refuse(print: (line: string) => void, line: string): number {
  print(line);
  return 2;
}
