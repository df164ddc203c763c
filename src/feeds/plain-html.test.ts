import { expect, test } from 'vitest';
import { plainHtml } from './plain-html.ts';

const PAGE = 'https://overtake.example/news/a/';

test.each([
  ['a link to a place of the text', '<a href="#source-x">1</a>', `<a href="${PAGE}#source-x">1</a>`],
  ['a path of the site', '<a href="/models/x/">X</a>', '<a href="https://overtake.example/models/x/">X</a>'],
  [
    'another site',
    '<a href="https://a.example/?b=1&amp;c">X</a>',
    '<a href="https://a.example/?b=1&amp;c">X</a>',
  ],
  ['mail', '<a href="mailto:a@b.example">X</a>', '<a href="mailto:a@b.example">X</a>'],
  ['a scrolling box', '<div class="scroll" tabindex="0"><p>X</p></div>', '<p>X</p>'],
  ['ids and classes', '<h2 id="x" class="y">X</h2>', '<h2>X</h2>'],
  [
    'the side of a column',
    '<table><tbody><tr><td class="align-right">1</td></tr></tbody></table>',
    '<table cellpadding="4"><tbody><tr><td align="right">1</td></tr></tbody></table>',
  ],
  ['where a list begins', '<ol start="3"><li>X</li></ol>', '<ol start="3"><li>X</li></ol>'],
  [
    'a section of footnotes',
    '<section data-footnotes class="footnotes"><h2 class="sr">Footnotes</h2></section>',
    '<h2>Footnotes</h2>',
  ],
  ['signs of HTML in text', '<p>a &lt;b&gt; &amp; c</p>', '<p>a &lt;b&gt; &amp; c</p>'],
  ['a break', '<p>a<br>b</p>', '<p>a<br>b</p>'],
  [
    'what runs or dresses',
    '<p onclick="x" style="color:red">a</p><script>x</script><style>x</style>',
    '<p>a</p>',
  ],
])('%s', (_, html, plain) => {
  expect(plainHtml(html, PAGE)).toBe(plain);
});
