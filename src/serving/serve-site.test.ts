import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listen, openAddresses } from './listen.ts';
import { hostOf, serveSite } from './serve-site.ts';

test('without --host only this machine is served, with a bare --host the network', () => {
  expect(hostOf([])).toBe('localhost');
  expect(hostOf(['--host'])).toBe('0.0.0.0');
  expect(hostOf(['--host', '192.0.2.7'])).toBe('192.0.2.7');
  expect(hostOf(['--host=::1'])).toBe('::1');
  expect(hostOf(['--hots'])).toBeUndefined();
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

test('wrong use and a missing build are said in one line and end in 2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'overtake-'));
  const lines: string[] = [];
  const request = { args: [], port: '0', root: folder, base: '/', print: (line: string) => lines.push(line) };
  expect(await serveSite({ ...request, port: 'many' })).toBe(2);
  expect(await serveSite(request)).toBe(2);
  writeFileSync(join(folder, 'index.html'), '');
  expect(await serveSite({ ...request, args: ['--hots'] })).toBe(2);
  expect(lines).toEqual([
    'PORT is "many"; a number from 0 to 65535 was expected.',
    'There is no built site yet: run "npm run build" first, or "npm start".',
    'Usage: npm run serve -- [--host [address]]; got "--hots".',
  ]);
  rmSync(folder, { recursive: true });
});
