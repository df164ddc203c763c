import { parseArgs } from 'node:util';

export const SERVE_HELP = `Serves the built site in dist/ and prints its address; "npm start" checks and builds it first.

Usage
  npm start
  npm run serve
  PORT=8080 npm start
  npm start -- --host                 for the whole network
  npm run serve -- --host 192.168.1.5

Options
  --host [address]   the address to listen on; alone, every one of this machine. This machine only when left out
  --help             this text

Environment
  PORT=4321          the port; the next free one where it is taken
  SITE_ORIGIN, SITE_BASE, AS_OF   see "npm run build -- --help"

Exit code
  1  the content has errors, or there is no built site
  2  the command was used wrongly`;

export type ServeOptions =
  | { readonly kind: 'serve'; readonly host: string; readonly port: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Where to listen, from the words behind the command and `PORT`; or what is wrong with them. */
export function serveOptions(args: readonly string[], port = '4321'): ServeOptions {
  const number = Number(port);
  if (port.trim() === '' || !Number.isInteger(number) || number < 0 || number > 65_535) {
    return { kind: 'wrong', message: `PORT: found "${port}", expected a number from 0 to 65535` };
  }
  try {
    const { values } = parseArgs({
      args: withBareHost(args),
      options: { host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { kind: 'help' };
    return { kind: 'serve', host: values.host ?? 'localhost', port: number };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

/** A `--host` without an address means every address of this machine. */
function withBareHost(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1];
    return arg === '--host' && (next === undefined || next.startsWith('-')) ? '--host=0.0.0.0' : arg;
  });
}
