import { ARTICLE_KINDS } from '../../../src/domain/event-kind.ts';
import type { FilesByPath } from '../content-on-disk.ts';
import { pngOf } from '../pictures.ts';

const SOURCE = `
  - id: press
    title: A notice
    publisher: The Press
    address: https://press.example/notice
    accessed: 2026-11-01
    tier: secondary`;

const DATES = [
  '{ date: 2026-09-03, precision: day }',
  '{ date: 2026-06, precision: month }',
  '{ date: "2025", precision: year }',
];

/** One short article of every kind and every precision: more than one page of the news. */
const OF_EVERY_KIND = ARTICLE_KINDS.flatMap((kind) =>
  DATES.map((event, at) => [
    `content/articles/${kind}-${at + 1}/en.mdx`,
    `---
title: A matter of ${kind.replace('-', ' ')}, number ${at + 1}
summary: It happened.
published: 2026-11-0${at + 1}
kind: ${kind}
event: ${event}
sources:${SOURCE}
---

It happened.
`,
  ]),
);

const LONG_TITLE =
  'On the patience of landscapes, the length of names, and what remains of a headline that will not end before it has to';

const LONG_SUMMARY =
  'A summary may take four hundred characters, and this one does: it speaks of weather, of water, and of the light of late afternoons; it names the Superpneumonoultramicroscopicsilicovolcanoconiosispictor2026, which no line can break; it says that nothing in it ever happened, that nobody in it lives, and that all of it is there so that a page can be looked at before a reader finds out what it does.';

const LONGEST = `---
title: ${LONG_TITLE}
summary: >-
  ${LONG_SUMMARY}
published: 2026-11-02
updated: 2026-11-20
kind: lead-change
event: { date: 2026-02-10, precision: approximate }
models: [patient, super, patient-early, recluse]
boards: [landscape, one-day, no-day, letters]
organizations: [institute, llanfair, hermit]
sources:${SOURCE}
  - id: archive
    title: A report on Superpneumonoultramicroscopicsilicovolcanoconiosispictor2026 that carries a name of one unbroken word
    publisher: The Archive of Notices, Reports and Corrections of the Northern Archipelago
    address: https://archive.example/${'reports/'.repeat(14)}index.html
    archived: https://copies.example/${'9'.repeat(80)}
    date: 2026-10-31
    accessed: 2026-11-01
    language: zh
    tier: primary
pictures:
  - file: wide.png
    alt: A grey field, much wider than it is high
    caption: A caption that is longer than the picture is high, and that has to find its place below it on every screen there is, in two lines or in five
    credit: The Consolidated Institute
    licence: CC BY 4.0
    source: https://institute.example/wide
  - file: tall.png
    alt: A grey field, much higher than it is wide
    credit: Hermit
    licence: CC0 1.0
    source: https://institute.example/tall
---

[Patient Landscape Painter](model:patient-early) had <Score model="super" board="landscape" date="2025-09-01" /> to fear,
and the word Superpneumonoultramicroscopicsilicovolcanoconiosispictor2026Superpneumonoultramicroscopicsilicovolcanoconiosis
to carry.<Source id="press" /> The gap was <Gap board="landscape" date="2026-11-12" />, a win share of
<WinShare board="landscape" date="2026-11-12" />. What was written is at
https://archive.example/${'reports/'.repeat(9)}index.html and in \`${'a.very.long.path.'.repeat(6)}txt\`.

## A heading that goes on for longer than one line of a telephone can hold, with Superpneumonoultramicroscopicsilicovolcanoconiosispictor2026 in it

<GapChart board="landscape" />

<Figure file="wide.png" />

| Morning | Noon | Afternoon | Evening | Night | Monday | Tuesday | Wednesday | Thursday | Superpneumonoultramicroscopic |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |
| Weather | 1 | 22 | 333 | 4,444 | 55,555 | 666,666 | 7,777,777 | 88,888,888 | clear to overcast, later rain |
| Water | 1 | 22 | 333 | 4,444 | 55,555 | 666,666 | 7,777,777 | 88,888,888 | high |

### One deeper

\`\`\`
a line of code that is not broken, however long it is, for it would mean something else if it were: ${'0123456789'.repeat(6)}
  and a short one
\`\`\`

1. first
   - and below it
     - and below that, with \`code\` and **weight**
2. second

> A quotation in the text, without a speaker.

<Quote by="A speaker with a title of some length, of the Northern Archipelago" source="archive" translatedFrom="zh">
  It took as long as it took.
</Quote>

<Callout title="How to read what never happened, in a title of more than one line">

Nothing is said here but that <Rank model="super" board="landscape" date="2026-11-12" /> is a place.

- one
- two

</Callout>

<Standings board="landscape" date="2026-11-12" top={10} />

<GainsChart model="patient" predecessor="super" board="landscape" date="2026-11-12" />

<Figure file="tall.png" />

<Video title="A film with a title as long as a title of a film may be, which is one hundred and sixty characters, so that it must be broken on every screen but the widest" address="https://films.example/watch" publisher="The Consolidated Institute for Patient Pictures of Merioneth" />
`;

const SHORTEST = `---
title: So it is
summary: It is so.
published: 2026-11-24
kind: news
sources:${SOURCE}
---

It is so.
`;

/** Articles at the edges: one of every kind and precision, the shortest, and the longest with everything an article may hold. */
export const EDGE_ARTICLES: FilesByPath = {
  ...Object.fromEntries(OF_EVERY_KIND),
  'content/articles/shortest/en.mdx': SHORTEST,
  'content/articles/longest/en.mdx': LONGEST,
  'content/articles/longest/wide.png': pngOf(1600, 320),
  'content/articles/longest/tall.png': pngOf(300, 1600),
};
