/** What a number in a text looks like. */
export type TypedNumberKind = 'score' | 'gap' | 'share';

/** How a kind of number stands in a text; its group `number` is the number. */
export type TypedNumberPattern = readonly [TypedNumberKind, RegExp];

const SPACE = String.raw`[\s\u00a0\u202f]`;
/** A number of its own: no part of a name, a date, a larger number or a sum of money. */
const OPEN = String.raw`(?<![\d.,:/$€£¥\p{Script=Latin}\-])`;
const CLOSED = String.raw`(?![\d:/]|[.,]\d)`;
const NUMBER = String.raw`${OPEN}(?<number>(?:1,\d{3}|\d+)(?:\.\d+)?)${CLOSED}`;
/** Of four digits, as scores of a board are; whether it is a year is judged apart. */
const SCORE = String.raw`${OPEN}(?<number>1,?\d{3}(?:\.\d+)?)${CLOSED}`;
/** Not 1400 or 1500: a mark that is passed or missed, and nobody’s score. */
const EXACT_SCORE = SCORE.replace('(?<number>', '(?!1,?\\d00(?!\\d|\\.\\d))(?<number>');
/** What may follow a score and no count: the end of a clause, or a word that begins another. */
const CLAUSE = String.raw`(?=[+＋]?${SPACE}*(?:[.,;:!?)”。，、；：！？）」]|$)|${SPACE}+(?:and|but|or|on|under|in|for|with|without|where|while|when|which|then|instead|by${SPACE}then|after|before|since|until|against|over|as|today|now|again|vs)\b)`;
const CHINESE_CLAUSE = String.raw`(?=[+＋]?${SPACE}*(?:[.,;!?)”。，、；！？）」]|$))`;

const words = (...alternatives: string[]) => `(?:${alternatives.join('|')})`;
const GAP_WORD = words('leads?', 'led', 'gaps?', 'margins?', 'advantage', 'ahead', 'behind');
const BY = words('of', 'by');
const CHANGED = words('fell', 'fallen', 'shrank', 'shrunk', 'narrowed', 'dropped', 'grew', 'widened', 'rose');
const STOOD = words('stands?', 'stood', 'reach(?:es|ed)?', 'hits?', 'posts?', 'posted', 'climbed', CHANGED);
const AGAINST = words('against', 'vs\\.?', 'versus');

const ENGLISH: readonly (readonly [TypedNumberKind, string])[] = [
  ['share', `${NUMBER}${SPACE}*${words('%', '％', `per${SPACE}?cent\\b`)}`],
  ['share', `${NUMBER}${SPACE}+(?:times${SPACE}+)?(?:in|out${SPACE}+of)${SPACE}+(?:100|a${SPACE}hundred)\\b`],
  ['share', `win${SPACE}(?:share|rate)${SPACE}+(?:(?:of|is|was|at)${SPACE}+)?${NUMBER}${CLAUSE}`],
  ['gap', `${NUMBER}${SPACE}+(?:Elo${SPACE}+)?points?\\b`],
  ['gap', `${NUMBER}[-‑\u2010]points?\\b`],
  ['gap', `${NUMBER}${SPACE}+(?:ahead|behind|clear)\\b`],
  ['gap', `${GAP_WORD}${SPACE}+${BY}${SPACE}+${NUMBER}${CLAUSE}`],
  [
    'gap',
    `(?:lead|gap|margin|advantage)${SPACE}+(?:is|was|${CHANGED})${SPACE}+(?:(?:to|from)${SPACE}+)?${NUMBER}${CLAUSE}`,
  ],
  ['gap', `(?:gains?|gained|loses?|lost)${SPACE}+(?:${BY}${SPACE}+)?[+＋]?${NUMBER}${CLAUSE}`],
  ['gap', `(?<=[+＋])(?<number>\\d{2,}(?:\\.\\d+)?)${CLOSED}${CLAUSE}`],
  ['score', `(?:scores?|scored|rating|Elo)[,:]?${SPACE}+(?:(?:of|at|was|is|reads?)${SPACE}+)?${SCORE}`],
  ['score', `${SCORE}${SPACE}+Elo\\b`],
  [
    'score',
    `\\b${words('with', 'at', 'to', 'from', 'has', 'have', 'had', 'between', 'and')}${SPACE}+${SCORE}${CLAUSE}`,
  ],
  ['score', `\\b${STOOD}${SPACE}+${EXACT_SCORE}${CLAUSE}`],
  ['score', `${SCORE}${SPACE}+(?=${AGAINST})`],
  ['score', `\\b${AGAINST}${SPACE}+${SCORE}`],
  ['score', `[(（]${SCORE}(?=[+＋]?(?:${SPACE}*±[^)）]*)?[)）])`],
];

const CHINESE_GAP = words(
  '领先',
  '落后',
  '差距',
  '相差',
  '优势',
  '高出',
  '提升',
  '上升',
  '下降',
  '下跌',
  '缩小',
  '扩大',
);
const CHINESE_SCORE = words('得分', '分数', '评分', '积分');
const CHINESE_FALL = words('降', '跌', '升', '涨', '掉', '回落', '达', '得到', '来');

const CHINESE: readonly (readonly [TypedNumberKind, string])[] = [
  ['share', `${NUMBER}${SPACE}*个?百分点`],
  ['share', `百分之${SPACE}*(?<number>\\d+(?:\\.\\d+)?)`],
  ['gap', `(?<!满分${SPACE}*)${NUMBER}${SPACE}*(?:多|余)?(?:个点|分(?![钟之别类组析布享开配支\\d]))`],
  ['gap', `${CHINESE_GAP}[^\\d第。，、；！？]{0,12}${NUMBER}${CHINESE_CLAUSE}`],
  ['score', `${CHINESE_SCORE}[^\\d。，；！？]{0,6}${SCORE}`],
  ['score', `${CHINESE_FALL}[到至]?${SPACE}*${EXACT_SCORE}${CHINESE_CLAUSE}`],
  ['score', `以${SPACE}*${SCORE}${SPACE}*(?=的${CHINESE_SCORE})`],
  ['score', `${SCORE}(?=${SPACE}*[对比]${SPACE}*1,?\\d{3})`],
  ['score', `1,?\\d{3}(?:\\.\\d+)?${SPACE}*[对比]${SPACE}*${SCORE}`],
];

/** Of a cell or a line that holds little else: a score alone, or with a name before or behind it. */
const ALONE: readonly (readonly [TypedNumberKind, string])[] = [
  ['score', `^${SPACE}*${SCORE}${SPACE}*(?:±.*)?$`],
  ['score', `^${SPACE}*(?<number>1,?\\d{3}(?:\\.\\d+)?)${SPACE}*[:：]${SPACE}`],
  ['score', `[:：]${SPACE}*(?<number>1,?\\d{3}(?:\\.\\d+)?)${SPACE}*$`],
];

/** What numbers of boards look like, in the languages of the site; of two that match at one place the first counts. */
export const TYPED_NUMBER_PATTERNS: readonly TypedNumberPattern[] = [...ENGLISH, ...CHINESE, ...ALONE].map(
  ([kind, source]) => [kind, new RegExp(source, 'dgu')],
);
