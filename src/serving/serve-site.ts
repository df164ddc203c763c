import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listen, openAddresses } from './listen.ts';
import { staticServer } from './static-server.ts';

interface Request {
  readonly host: string;
  readonly port: number;
  readonly root: string;
  readonly base: string;
  readonly print: (line: string) => void;
}

/** Serves a built site until the process ends and prints its addresses; answers an exit code where it cannot. */
export async function serveSite({ host, port, root, base, print }: Request): Promise<number | undefined> {
  if (!existsSync(join(root, 'index.html'))) {
    print('There is no built site yet: run "npm run build" first, or "npm start".');
    return 1;
  }
  try {
    const got = await listen(staticServer({ root, base }), { port, host });
    if (got !== port && port !== 0) print(`Port ${port} is taken; ${got} is free and is used instead.`);
    for (const address of openAddresses({ port: got, host }, base)) print(`Overtake is served at ${address}`);
    print('Press Ctrl+C to stop.');
    return undefined;
  } catch (error) {
    print(`Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
