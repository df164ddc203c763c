import { compileArticle } from '../../src/articles/compile.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { proseComponents } from '../../src/prose/components.ts';
import { ORIGINAL, rawArticle, SOURCE } from './articles.ts';
import { catalogOf, claim } from './content.ts';
import { LAUNCH_CONTENT } from './launch-content.ts';

const ID = 'every-component';

const FRONT_MATTER = {
  ...ORIGINAL,
  title: 'Every component',
  summary: 'An article that uses every component there is.',
  published: '2026-05-07',
  kind: 'lead-change',
  event: { date: '2026-04-21', precision: 'day' },
  models: ['gpt-image-2'],
  boards: ['text-to-image'],
  organizations: ['openai'],
  sources: [
    SOURCE,
    {
      id: 'report',
      title: 'A report & more',
      publisher: 'The Press',
      address: 'https://example.com/report?a=1&b=2',
      date: '2026-04-23',
      accessed: '2026-05-01',
      language: 'zh',
      tier: 'secondary',
    },
  ],
  pictures: [
    {
      file: 'tower.png',
      alt: 'A tower of 40 < 50 storeys',
      caption: 'The tower, at dusk',
      credit: 'Acme',
      licence: 'CC BY 4.0',
      source: 'https://example.com/tower',
    },
  ],
};

const stated = (value: number) => ({
  text: { en: `GPT Image 2 leads Nano Banana 2 by ${value} points.` },
  language: 'en',
  wording: 'reported',
  by: { name: 'Arena' },
  made: { date: '2026-04-21', precision: 'day' },
  quantity: { kind: 'value', value },
  sources: [{ address: 'https://example.com/claim', title: 'The sweep', tier: 'secondary' }],
});

/** 1512 − 1270 is 242, and two weeks later 1398 − 1268 is 130. */
const CLAIM = claim('sweep', {
  metric: 'gap',
  subject: { kind: 'model', model: 'gpt-image-2' },
  comparator: { kind: 'model', model: 'nano-banana-2' },
  board: 'text-to-image',
  statements: [stated(242), stated(241)],
});

/** The text of an article that uses every component, each where it may stand. */
export const EVERY_COMPONENT_BODY = `[GPT Image 2](model:gpt-image-2) had <Score model="gpt-image-2" date="2026-04-22" /> and was
<Rank model="gpt-image-2" date="2026-04-22" />, ahead by <Gap board="text-to-image" date="2026-04-22" />: the win share
over the next model is <WinShare board="text-to-image" date="2026-04-22" />, over the field
<WinShare board="text-to-image" date="2026-04-22" to="field" />.<Source id="report" />
Arena said <Claim id="sweep" />, others <Claim id="sweep" statement={2} />, and called it <Claim id="sweep">the *widest*</Claim>.
Its gain in text rendering was
<Gain model="gpt-image-2" predecessor="nano-banana-2" category="text_rendering" date="2026-06-25" />.

## In a list and a table

- first, <Rank model="nano-banana-2" date="2026-04-22" /> of all<Source id="arena" />
- then a chart inside the list:

  <GapChart board="text-to-image" from="2026-04-22" until="2026-05-06" />

| model | score |
| --- | --: |
| Nano Banana 2 | <Score model="nano-banana-2" date="2026-04-22" /> |

<GainsChart model="gpt-image-2" predecessor="nano-banana-2" date="2026-06-25" />

<GapChart board="text-to-image" />

<Standings board="text-to-image" date="2026-04-22" top={3} />

<Quote by="A designer" source="report" translatedFrom="zh">

It nails the *concept*, then breaks at production.

</Quote>

<Figure file="tower.png" />

<Callout title="How to read it">

The gap was <Gap board="text-to-image" date="2026-05-06" />.

<Quote by="Arena" source="arena">Said in one line.</Quote>

</Callout>

<Video title="The film of the launch" address="https://video.example.com/watch?v=1&t=2" publisher="OpenAI" />
`;

/** The catalog of the launch with an article that uses every component; throws where anything in it is a problem. */
export function everyComponentCatalog(): Catalog {
  const { pieces, headings, links, words, problems } = compileArticle(
    `---\nsources: [{ id: arena }, { id: report }]\n---\n\n${EVERY_COMPONENT_BODY}`,
    { components: proseComponents, language: 'en' },
  );
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => formatProblem({ ...problem, file: ID })).join('\n'));
  }
  const raw = rawArticle(FRONT_MATTER, { id: ID, picturesBeside: ['tower.png'] });
  const value = { ...(raw.value as object), text: { pieces, headings, links, words } };
  return catalogOf([...LAUNCH_CONTENT, CLAIM, { ...raw, value }]);
}

/** That article. */
export function everyComponentArticle(catalog: Catalog = everyComponentCatalog()): Article {
  const article = catalog.articles.get(ID);
  if (article === undefined) throw new Error(`the catalog has no article ${ID}`);
  return article;
}
