import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listen, openAddresses } from './listen.ts';
import { serveOptions } from './serve-options.ts';
import { serveSite } from './serve-site.ts';

test('without --host only this machine is served, with a bare --host the network', () => {
  const hostOf = (...args: string[]) => serveOptions(args);
  expect(hostOf()).toEqual({ kind: 'serve', host: 'localhost', port: 4321 });
  expect(hostOf('--host')).toMatchObject({ host: '0.0.0.0' });
  expect(hostOf('--host', '192.0.2.7')).toMatchObject({ host: '192.0.2.7' });
  expect(hostOf('--host=::1')).toMatchObject({ host: '::1' });
  expect(hostOf('--help').kind).toBe('help');
  expect(hostOf('--hots').kind).toBe('wrong');
});

test.each(['many', '-1', '80800', ''])('the port "%s" is refused with what was expected', (port) => {
  expect(serveOptions([], port)).toEqual({
    kind: 'wrong',
    message: `PORT: found "${port}", expected a number from 0 to 65535`,
  });
});

test('a taken port gives way to a later one', async () => {
  const [first, second] = [createServer(), createServer()];
  const port = await listen(first, { port: 0, host: 'localhost' });
  expect(await listen(second, { port, host: 'localhost' })).toBeGreaterThan(port);
  first.close();
  second.close();
});

test('addresses carry the base, and brackets around an IPv6 host', () => {
  expect(openAddresses({ port: 80, host: '::1' }, '/sub/')).toEqual(['http://[::1]:80/sub/']);
});

test('a missing build is said in one line and ends in 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'overtake-'));
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  expect(await serveSite({ host: 'localhost', port: 0, root: folder, base: '/', print })).toBe(1);
  expect(lines).toEqual(['There is no built site yet: run "npm run build" first, or "npm start".']);
  rmSync(folder, { recursive: true });
});
