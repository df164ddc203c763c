import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from './listen.ts';
import { staticServer } from './static-server.ts';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'overtake-'));
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'news', 'index.html'), 'news');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  for (const name of ['feed.xml', 'facts.json', 'site.webmanifest']) writeFileSync(join(folder, name), '{}');
  server = staticServer({ root: folder, base: '/sub/' });
  address = `http://localhost:${await listen(server, { port: 0, host: 'localhost' })}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

async function answer(path: string): Promise<string> {
  const response = await fetch(address + path, { redirect: 'manual' });
  const body = await response.text();
  return `${response.status} ${response.headers.get('location') ?? body}`;
}

test('pages and folders stand under the base', async () => {
  expect(await answer('/sub/')).toBe('200 home');
  expect(await answer('/sub/news/?page=1')).toBe('200 news');
});

test('the bare root, the base and a folder without its slash are redirected', async () => {
  expect(await answer('/')).toBe('301 /sub/');
  expect(await answer('/sub')).toBe('301 /sub/');
  expect(await answer('/sub/news')).toBe('301 /sub/news/');
});

test.each(['/news/', '/sub/nowhere/', '/sub/%zz', '/sub/..%2f..%2fpackage.json'])(
  '%s is the 404 page',
  async (path) => {
    expect(await answer(path)).toBe('404 nothing here');
  },
);

test('text is sent with its type and charset', async () => {
  const typeOf = async (path: string) => (await fetch(address + path)).headers.get('content-type');
  expect(await typeOf('/sub/feed.xml')).toBe('application/rss+xml; charset=utf-8');
  expect(await typeOf('/sub/facts.json')).toBe('application/json; charset=utf-8');
  expect(await typeOf('/sub/site.webmanifest')).toBe('application/manifest+json; charset=utf-8');
});
