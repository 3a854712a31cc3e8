/**
 * Cách tính: every form of a rule with an example and what it yields, computed as everywhere, and a first row to try a rule
 * on an answer. Made on request; nothing else reads it.
 */
import { RULE_BOOK_TAB, TAB_NAME } from '../text/labels';
import { areaNameFixed, areaOf } from './plan/a1';
import { HEADER_ROW } from './plan/keys';
import { makePlan } from './plan/make-plan';
import type { RuleBook, Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { COLOR, HEADER, scoreFormat, TAB_COLOR } from './plan/theme';
import { VOCABULARY } from '../text/vocabulary';

const { headers } = RULE_BOOK_TAB;

export const ruleBook: Tab<'ruleBook', keyof typeof headers> = {
  role: 'ruleBook',
  name: TAB_NAME.ruleBook,
  columns: headers,
  hasStageLine: false,
  isClosed: false,
  isOnRequest: true,
  plans: ({ ruleBook: read }) => [ruleBookPlan(read())],
};

const KEYS = Object.keys(headers) as (keyof typeof headers)[];
const WIDTHS = [100, 260, 60, 110, 150, 340, 360];
/** What formulas without settings round to (custom-functions). */
const DECIMALS = 2;
const FIRST_ROW = HEADER_ROW + 1;

type Line = readonly string[];

/** Method, scale, maximum, result, and what to know; points and why are the formulas'. */
function linesOf({ tried, methods }: RuleBook): readonly Line[] {
  const examples = methods.flatMap(({ method, asks, forms, wrong }) =>
    [...forms, ...wrong].map((form, i) => [method, ...form, i === 0 ? asks : '']),
  );
  return [[...tried, RULE_BOOK_TAB.tryHere], ...examples];
}

function ruleBookPlan(book: RuleBook): TabPlan {
  const lines = linesOf(book);
  const count = lines.length;
  const column = (key: (typeof KEYS)[number]) => KEYS.indexOf(key) + 1;
  const body = (key: (typeof KEYS)[number], rows = count) => areaOf(FIRST_ROW, column(key), rows);
  const typed = (['result', 'maximum', 'method', 'scale'] as const).map((key) =>
    areaNameFixed(body(key)),
  );
  const text = { numberFormat: '@', wrap: true, vertical: 'top', border: true } as const;
  return makePlan({
    role: 'ruleBook',
    name: TAB_NAME.ruleBook,
    top: [book.title, book.hint],
    keys: KEYS,
    headers: Object.values(headers),
    pieces: lines.flatMap(([method = '', scale = '', maximum = '', result = '', note = ''], i) => [
      { row: FIRST_ROW + i, column: 1, cells: [[method, scale, maximum, result]] },
      { row: FIRST_ROW + i, column: column('note'), cells: [[note]] },
    ]),
    formulas: (['points', 'why'] as const).map((key) => ({
      row: FIRST_ROW,
      column: column(key),
      formula: `=${key === 'points' ? 'CCHC_SCORE' : 'CCHC_WHY'}(${typed.join(';')})`,
    })),
    size: { rows: HEADER_ROW + count, columns: KEYS.length },
    styles: [
      { area: areaOf(HEADER_ROW, 1, 1, KEYS.length), style: HEADER },
      { area: areaOf(FIRST_ROW, 1, count, 4), style: text },
      {
        area: areaOf(FIRST_ROW, column('points'), count, 2),
        style: { wrap: true, vertical: 'top', border: true, background: COLOR.computed },
      },
      { area: body('points'), style: { numberFormat: scoreFormat(DECIMALS), align: 'right' } },
      { area: body('note'), style: text },
      { area: areaOf(FIRST_ROW, 1, 1, 4), style: { bold: true, background: COLOR.selfHeader } },
    ],
    widths: WIDTHS,
    frozen: { rows: HEADER_ROW, columns: 0 },
    dropdowns: [{ area: body('method', 1), values: Object.values(VOCABULARY.methods) }],
    color: TAB_COLOR.other,
  });
}
