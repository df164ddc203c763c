import { expect, test } from 'vitest';
import { recordLink, resolveRecordLinks } from './record-links.ts';

test.each([
  ['model:gpt-image-2', { kind: 'model', id: 'gpt-image-2' }],
  ['snapshot:text-to-image/2026-04-22', { kind: 'snapshot', id: 'text-to-image/2026-04-22' }],
  ['snapshot:text-to-image/page/2026-04-22', { kind: 'snapshot', id: 'text-to-image/page/2026-04-22' }],
  ['model:', undefined],
  ['model:GPT', undefined],
  ['model:a#b', undefined],
  ['snapshot:text-to-image', undefined],
  ['https://example.com', undefined],
])('%s names %j', (address, record) => {
  expect(recordLink(address)).toEqual(record);
});

test('links to records are resolved, all else stays', () => {
  const html =
    '<p><a href="model:a">A</a> <a href="https://x.y" title="&lt;a href=&quot;model:b&quot;">B</a> &lt;a href="model:c"</p>';
  expect(resolveRecordLinks(html, ({ kind, id }) => `/${kind}s/${id}/?a&b`)).toBe(
    '<p><a href="/models/a/?a&amp;b">A</a> <a href="https://x.y" title="&lt;a href=&quot;model:b&quot;">B</a> &lt;a href="model:c"</p>',
  );
});

test('a link to a record without a page is never printed', () => {
  expect(() => resolveRecordLinks('<a href="claim:a">A</a>', () => undefined)).toThrow(
    'the link to claim:a has no address',
  );
});
