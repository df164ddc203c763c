import { afterEach, describe, expect, test, vi } from 'vitest';

async function pathsUnder(base: string) {
  vi.resetModules();
  vi.stubEnv('SITE_BASE', base);
  vi.stubEnv('SITE_ORIGIN', 'https://overtake.example');
  return import('./paths.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe('the addresses the site promises', async () => {
  const paths = await pathsUnder('');

  test.each([
    [paths.homePath('en'), '/'],
    [paths.homePath('zh'), '/zh/'],
    [paths.timelinePath('en'), '/timeline/'],
    [paths.timelinePath('en', { by: 'organization', id: 'openai' }), '/timeline/organization/openai/'],
    [paths.timelinePath('en', { by: 'kind', id: 'retirement' }), '/timeline/kind/retirement/'],
    [paths.timelinePath('zh', { by: 'board', id: 'text' }), '/zh/timeline/board/text/'],
    [paths.timelinePath('en', { by: 'year', id: '2026' }), '/timeline/2026/'],
    [paths.newsPath('en'), '/news/'],
    [paths.newsPath('en', 1), '/news/'],
    [paths.newsPath('en', 2), '/news/page/2/'],
    [paths.articlePath('en', 'clean-sweep'), '/news/clean-sweep/'],
    [paths.articlePicturePath('clean-sweep', 'tower.png'), '/news/clean-sweep/tower.png'],
    [paths.articleMarkdownPath('en', 'clean-sweep'), '/news/clean-sweep.md'],
    [paths.articleMarkdownPath('zh', 'clean-sweep'), '/zh/news/clean-sweep.md'],
    [paths.feedPath(paths.homePath('en')), '/feed.xml'],
    [paths.feedPath(paths.homePath('zh')), '/zh/feed.xml'],
    [paths.boardsPath('en'), '/boards/'],
    [paths.boardPath('en', 'text'), '/boards/text/'],
    [paths.snapshotPath('en', { board: 'text', date: '2026-04-22' }), '/boards/text/2026-04-22/'],
    [
      paths.snapshotPath('en', { board: 'text', date: '2026-04-22', edition: 'page' }),
      '/boards/text/2026-04-22/page/',
    ],
    [
      paths.categoryPath('en', { board: 'text-to-image', category: 'text_rendering' }),
      '/boards/text-to-image/text_rendering/',
    ],
    [
      paths.categoryPath('en', { board: 'text-to-image', category: 'art', date: '2026-06-25' }),
      '/boards/text-to-image/art/2026-06-25/',
    ],
    [paths.heldDaysPath('en', { board: 'text', category: 'overall' }), '/boards/text/#days'],
    [paths.modelsPath('en'), '/models/'],
    [paths.modelPath('en', 'gpt-image-2'), '/models/gpt-image-2/'],
    [paths.organizationsPath('en'), '/organizations/'],
    [paths.organizationPath('en', 'openai'), '/organizations/openai/'],
    [paths.claimsPath('en'), '/claims/'],
    [paths.claimsPath('zh', { by: 'verdict', id: 'differs' }), '/zh/claims/verdict/differs/'],
    [paths.claimPath('en', 'gain-art'), '/claims/gain-art/'],
    [paths.recordsPath('en'), '/records/'],
    [paths.recordsPath('en', 'text'), '/records/#text'],
    [paths.methodologyPath('en'), '/methodology/'],
    [paths.methodologyPath('en', 'win-share'), '/methodology/#win-share'],
    [paths.aboutPath('en'), '/about/'],
    [
      paths.chartFilePath('en', { chart: 'score-gap', subject: 'text', extension: 'svg' }),
      '/charts/score-gap/text.svg',
    ],
    [paths.chartPath('en', { chart: 'score-gap', subject: 'text' }), '/charts/score-gap/text/'],
    [paths.chartEmbedPath('zh', { chart: 'score-gap', subject: 'text' }), '/zh/embed/score-gap/text/'],
    [
      paths.chartEmbedPath('en', { chart: 'score-gap', subject: 'text', date: '2026-10-07' }),
      '/embed/score-gap/text/2026-10-07/',
    ],
    [paths.filePath('theme.js'), '/theme.js'],
  ])('%s is %s', (path, promised) => {
    expect(path).toBe(promised);
  });

  test('overall is the board itself, not a category page', () => {
    expect(paths.categoryPath('en', { board: 'text', category: 'overall' })).toBe('/boards/text/');
    expect(paths.categoryPath('en', { board: 'text', category: 'overall', date: '2026-04-22' })).toBe(
      '/boards/text/2026-04-22/',
    );
  });
});

test('every path stands under the base', async () => {
  const paths = await pathsUnder('overtake');
  expect(paths.homePath('en')).toBe('/overtake/');
  expect(paths.modelPath('zh', 'gpt-image-2')).toBe('/overtake/zh/models/gpt-image-2/');
  expect(paths.filePath('theme.js')).toBe('/overtake/theme.js');
  expect(paths.absolute(paths.aboutPath('en'))).toBe('https://overtake.example/overtake/about/');
});
