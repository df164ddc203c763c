/** The elements that Markdown can become; nothing else is ever printed. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 a em strong del code pre blockquote ul ol li hr br sup section input ' +
    'table thead tbody tr th td img'
  ).split(' '),
);

/** Those that stand in a sentence. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  'a',
  'em',
  'strong',
  'del',
  'code',
  'br',
  'sup',
]);

/** Elements without an end. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['hr', 'br']);

/** The properties that are printed, with their names in HTML; all others are dropped. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  href: 'href',
  title: 'title',
  id: 'id',
  start: 'start',
  className: 'class',
  ariaLabel: 'aria-label',
  ariaDescribedBy: 'aria-describedby',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnoteBackref: 'data-footnote-backref',
  dataFootnotes: 'data-footnotes',
};
