import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

test('the code is one frame whose title cannot end it', () => {
  const title = 'A "gap" <b> & more, in\u00a0points';
  const code = embedCode({ address: 'https://overtake.example/embed/a/b/', title, height: 740 });
  expect(fromHtml(code, { fragment: true }).children).toMatchObject([
    {
      tagName: 'iframe',
      properties: {
        src: 'https://overtake.example/embed/a/b/',
        title: 'A "gap" <b> & more, in points',
        width: '100%',
        height: 740,
      },
      children: [],
    },
  ]);
});
