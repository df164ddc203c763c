import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';

interface Place {
  readonly port: number;
  /** `localhost` for this machine alone, `0.0.0.0` for the whole network. */
  readonly host: string;
}

const TRIES = 20;

/** Starts listening, on the next free port where the wished one is taken; answers the port it got. */
export async function listen(server: Server, { port, host }: Place): Promise<number> {
  for (let tried = port; tried < port + TRIES; tried += 1) {
    if (await listensOn(server, { port: tried, host })) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    }
  }
  throw new Error(`No free port between ${port} and ${port + TRIES - 1}; choose another with PORT=…`);
}

function listensOn(server: Server, { port, host }: Place): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', done);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const done = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', done);
    server.listen({ port, host });
  });
}

/** The addresses under which a server on this host can be opened, the nearest first. */
export function openAddresses({ port, host }: Place, base: string): string[] {
  const shown = host === '0.0.0.0' || host === '::' ? ['localhost', ...networkAddresses()] : [host];
  return shown.map((name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}${base}`);
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}
