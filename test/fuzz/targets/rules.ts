/**
 * Rules as hostile rows declare them: method, scale, maximum and policy of any text. A row is a rule or one issue with a
 * sentence that fits its cell; whatever compiles keeps every answer between 0 and its maximum and rounds once.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { startReader } from '../../../src/core/reading';
import { createRuleReader, isRule, type Rule, type RuleCells } from '../../../src/core/rule';
import { scoreRow } from '../../../src/core/score-row';
import { whyOf } from '../../../src/core/why';
import { issueCell } from '../../../src/text/issue-message';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { whySentence } from '../../../src/text/why-sentence';
import { anyRule } from '../../helpers/arbitraries';
import { hostileCell, notText } from '../hostile/cells';
import { anyText, hugeText } from '../hostile/texts';
import { isPlainSentence } from '../sentences';
import { target } from '../target';

const scaleWords = [
  ...Object.values(VOCABULARY.scale),
  ...Object.values(VOCABULARY.conditions),
  ...['<', '≤', '>', '×', '(', ')', ':', 'nếu 1.1 = 0 thì 0'],
  ...[
    '≥',
    '>=',
    '=',
    '%',
    ';',
    ' ',
    '\n',
    '0',
    '1',
    '0,5',
    '1.000',
    '100',
    '1e9',
    '-1',
    'Đúng hạn',
    'KPS',
  ],
];

/** What looks like a scale until one reads it. */
const nearlyScale = fc
  .array(fc.constantFrom(...scaleWords), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(VOCABULARY.methods)) },
  { weight: 1, arbitrary: fc.oneof(anyText, notText) },
);

const maximum = fc.oneof(
  fc.constantFrom<unknown>(
    '1',
    '0',
    '0,5',
    '1.000.000',
    1_000_000,
    1_000_000.01,
    5e-324,
    1e308,
    '1,23456',
    -0,
    -1,
  ),
  fc.double({ min: 0, max: 1_000_000, noNaN: true }),
  fc.oneof(anyText, notText),
);

const policy = fc.oneof(
  fc.constantFrom<unknown>('', ...Object.values(VOCABULARY.policies)),
  fc.oneof(anyText, notText),
);

const hostileRow: fc.Arbitrary<RuleCells> = fc.record({
  method,
  scale: fc.oneof(
    { weight: 20, arbitrary: nearlyScale },
    { weight: 5, arbitrary: anyText },
    hugeText,
    notText,
  ),
  maximum,
  notApplicable: policy,
});

/** A rule that compiles, with one of its cells replaced. */
const spoiltRow: fc.Arbitrary<RuleCells> = fc
  .tuple(
    anyRule,
    fc.constantFrom('method', 'scale', 'maximum', 'notApplicable'),
    fc.oneof(nearlyScale, anyText, notText),
  )
  .map(([rule, name, cell]) => ({ ...rule, [name]: cell }));

export const rules = target({
  name: 'rules',
  counted: 'rules',
  runs: { full: 60_000, short: 300 },
  cases: fc.record({
    row: fc.oneof({ weight: 3, arbitrary: hostileRow }, spoiltRow, anyRule),
    cells: fc.array(hostileCell, { minLength: 6, maxLength: 6 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  }),
  holds: ({ row, cells, decimals }) => {
    const rule = createRuleReader(VOCABULARY, decimals)(row);
    if (isRule(rule)) requireBounds(rule, cells, decimals);
    else assert.ok(isPlainSentence(issueCell(rule), 62), `a sentence for ${rule.code}`);
    return 1;
  },
});

function requireBounds(rule: Rule, cells: readonly unknown[], decimals: number): void {
  assert.ok(Number.isSafeInteger(rule.maximum) && rule.maximum >= 0);
  for (const cell of scoreRow(rule, { selfAssessed: cells }, reader, decimals).cells()) {
    const { outcome } = cell;
    assert.ok(
      isPlainSentence(whySentence(whyOf(cell, rule, decimals)), 100_000, [
        'undefined NaN Infinity [object function  null',
      ]),
    );
    if (outcome.status !== 'scored') continue;
    assert.ok(Number.isSafeInteger(outcome.points), 'points are whole');
    assert.ok(outcome.points >= 0 && outcome.points <= rule.maximum, 'points keep the bounds');
  }
}

const reader = startReader(VOCABULARY);
