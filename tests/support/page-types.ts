import type { InventedSite } from './invented/invented-sites.ts';

/** One page of every type the site has, with a word its main text must hold. */
export interface PageType {
  readonly name: string;
  /** The invented site it stands on; left out for the real one. */
  readonly site?: InventedSite;
  /** Below the base, without a slash in front. */
  readonly path: string;
  readonly says: string;
  readonly status?: number;
  /** Whether it stands in frames of others, without what is around our pages. */
  readonly framed?: true;
}

export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', path: '', says: 'GPT Image 2' },
  { name: 'timeline', path: 'timeline/', says: 'GPT Image 2' },
  { name: 'timeline-organization', path: 'timeline/organization/openai/', says: 'GPT Image 2' },
  { name: 'timeline-kind', path: 'timeline/kind/lead-change/', says: 'GPT Image 2' },
  { name: 'timeline-board', path: 'timeline/board/text-to-image/', says: 'GPT Image 2' },
  { name: 'timeline-year', path: 'timeline/2026/', says: 'GPT Image 2' },
  { name: 'news', path: 'news/', says: 'GPT Image 2' },
  { name: 'article', path: 'news/gpt-image-2-clean-sweep/', says: 'GPT Image 2' },
  { name: 'boards', path: 'boards/', says: 'GPT Image 2' },
  { name: 'board', path: 'boards/text-to-image/', says: 'GPT Image 2' },
  { name: 'snapshot', path: 'boards/text-to-image/2026-04-22/', says: '242' },
  { name: 'snapshot-edition', path: 'boards/text-to-image/2025-08-04/page/', says: 'GPT Image 1' },
  { name: 'category', path: 'boards/text-to-image/text_rendering/', says: 'GPT Image 2' },
  { name: 'category-day', path: 'boards/text-to-image/text_rendering/2026-06-25/', says: 'GPT Image 2' },
  { name: 'models', path: 'models/', says: 'GPT Image 2' },
  { name: 'model', path: 'models/gpt-image-2/', says: 'GPT Image 2' },
  { name: 'organizations', path: 'organizations/', says: 'OpenAI' },
  { name: 'organization', path: 'organizations/openai/', says: 'GPT Image 2' },
  { name: 'claims', path: 'claims/', says: 'no longer hold' },
  { name: 'claims-verdict', path: 'claims/verdict/differs/', says: 'GPT Image 2' },
  { name: 'claims-model', path: 'claims/model/gpt-image-2/', says: '242' },
  { name: 'claims-organization', path: 'claims/organization/openai/', says: 'GPT Image 2' },
  { name: 'claims-board', path: 'claims/board/text-to-image/', says: '242' },
  { name: 'claims-metric', path: 'claims/metric/prediction/', says: 'Did not come true' },
  { name: 'claim', path: 'claims/gpt-image-2-gap-over-nano-banana-2/', says: '121' },
  { name: 'claim-categories', path: 'claims/gpt-image-2-gain-product-3d-photorealistic/', says: '247' },
  { name: 'claim-beyond-boards', path: 'claims/gpt-image-2-text-accuracy/', says: '99' },
  { name: 'claim-prediction', path: 'claims/google-answers-with-nano-banana-3/', says: 'Did not come true' },
  { name: 'chart', path: 'charts/score-gap/text-to-image/', says: 'GPT Image 2' },
  { name: 'chart-rows', path: 'charts/category-gains/gpt-image-2/', says: 'GPT Image 2' },
  { name: 'embed', path: 'embed/score-gap/text-to-image/', says: 'Text-to-image', framed: true },
  {
    name: 'embed-frozen',
    path: 'embed/score-gap/text-to-image/2026-10-07/',
    says: 'Text-to-image',
    framed: true,
  },
  { name: 'records', path: 'records/', says: '242' },
  { name: 'methodology', path: 'methodology/', says: 'separable' },
  { name: 'about', path: 'about/', says: 'CC BY 4.0' },
  { name: 'not-found', path: 'nowhere/', says: '', status: 404 },
];
