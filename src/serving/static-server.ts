import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

interface StaticSite {
  /** The folder that holds the built site. */
  readonly root: string;
  /** The path it is published under, beginning and ending with a slash. */
  readonly base: string;
}

/** Types a static host sends, with their charset; sirv knows the rest. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Of a feed, which bears no ending of its own. */
const RSS = 'application/rss+xml; charset=utf-8';

/**
 * A server that behaves like the static hosts the site is made for: pages under the base,
 * a folder without its slash redirected, everything unknown answered by 404.html with status 404.
 */
export function staticServer({ root, base }: StaticSite): Server {
  const files = sirv(root, {
    dev: true,
    dotfiles: true,
    setHeaders: (response, path) => {
      const type = path.endsWith('feed.xml') ? RSS : TEXT_TYPES[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  return createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path === '/' && base !== '/') return redirect(response, base);
    if (`${path}/` === base) return redirect(response, base);
    if (!path.startsWith(base)) return notFound(root, response);
    if (isFolder(root, path.slice(base.length))) return redirect(response, `${path}/`);
    const below: IncomingMessage & { originalUrl?: string } = request;
    below.url = `/${(request.url ?? '/').slice(base.length)}`;
    files(below, response, () => notFound(root, response));
  });
}

function isFolder(root: string, path: string): boolean {
  return path !== '' && !path.endsWith('/') && existsSync(join(root, decoded(path), 'index.html'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
}
