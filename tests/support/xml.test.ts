import { expect, test } from 'vitest';
import { named, readXml, textIn } from './xml.ts';

test('elements, attributes, references and CDATA are read', () => {
  const read = readXml(
    '<?xml version="1.0"?>\n<a b="1 &amp; 2"><c>x &lt; y</c><c/><d:e><![CDATA[<p>&amp;</p>]]></d:e></a>\n',
  );
  expect(read).toMatchObject({ name: 'a', attributes: { b: '1 & 2' } });
  expect(named(read, 'c').map(({ text }) => text)).toEqual(['x < y', '']);
  expect(textIn(read, 'd:e')).toBe('<p>&amp;</p>');
});

test.each([
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a>&nbsp;</a>',
  '<a b=1/>',
  '<a>1 & 2</a>',
  '<a>\u0007</a>',
  'x<a/>',
])('%j is refused', (document) => {
  expect(() => readXml(document)).toThrow();
});
