import { describe, expect, test } from 'vitest';
import { firstCategoryOf, importFile, reasonOf } from '../../../tests/support/imports.ts';
import { llmLeaderboardCsv } from './llm-leaderboard-csv.ts';

const HEAD =
  'rank,rank_stylectrl,model,arena_score,95_pct_ci,votes,organization,license,knowledge_cutoff,url\n';
const FIRST = '1,1,GPT-Image-1,1134,+4/-3,47190,OpenAI,Proprietary,,https://platform.openai.com/docs\n';
const SECOND = '1,1,DALL·E 3,978,,,OpenAI,Proprietary,,\n';
const PATH = 'lmarena_image/2025-08-04.csv';

describe('llm-leaderboard-csv', () => {
  test('an interval of text becomes bounds; display names, shared ranks and empty cells stay as they are', () => {
    // 1134 - 3 = 1131, 1134 + 4 = 1138
    expect(firstCategoryOf(llmLeaderboardCsv, importFile(PATH, HEAD + FIRST + SECOND))).toMatchObject({
      board: 'text-to-image',
      edition: 'page',
      date: '2025-08-04',
      dateKind: 'captured',
      rows: [
        {
          name: 'GPT-Image-1',
          organization: 'OpenAI',
          score: 1134,
          lower: 1131,
          upper: 1138,
          votes: 47190,
          rank: 1,
        },
        { name: 'DALL·E 3', score: 978, lower: undefined, votes: undefined, rank: 1 },
      ],
    });
  });

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['a head alone', HEAD, 'no rows under the head'],
    ['half a row', HEAD + FIRST + '2,2,Recraft', 'perhaps half a file'],
    ['another CSV', 'a,b\n1,2\n', 'no column rank, model'],
    ['JSON', '{"meta": {}}', 'not a whole CSV'],
    [
      'an interval of another form',
      HEAD + FIRST.replace('+4/-3', '±4'),
      'expected an interval such as +3/-3',
    ],
  ])('refused: %s', (_title, text, told) => {
    expect(reasonOf(llmLeaderboardCsv, importFile(PATH, text))).toContain(told);
  });

  test('a file without a day in its name needs --date', () => {
    expect(reasonOf(llmLeaderboardCsv, importFile('lmarena_image.csv', HEAD + FIRST))).toContain(
      'add --date',
    );
  });
});
