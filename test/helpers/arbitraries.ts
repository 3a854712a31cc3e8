/**
 * What properties are tried on: rules as somebody declares them, results as somebody types them, and cells that hold
 * anything at all. Numbers are written the Vietnamese way, independently of the code under test.
 */
import fc from 'fast-check';
import { anyCharacters } from './any-characters';

export interface RuleText {
  readonly method: string;
  readonly scale: string;
  readonly maximum: string;
  readonly notApplicable: string;
}

/** Hundredths as Vietnamese text: 150 is `1,5`. */
export function decimalText(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',');
}

const hundredths = (max: number, min = 0) => fc.integer({ min, max }).map(decimalText);
export const maximum = hundredths(2000);
const policy = fc.constantFrom('', '0 điểm', 'điểm tối đa', 'loại trừ');

const percent = hundredths(10_000).map((text) => `${text}%`);
const limit = hundredths(10_000, 1).map((text) => `${text}%`);

const bandScale = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 100 }), hundredths(3000)), {
    minLength: 1,
    maxLength: 5,
    selector: ([threshold]) => threshold,
  })
  .chain((bands) =>
    fc
      .constantFrom('', '%')
      .map((unit) => bands.map(([at, points]) => `≥${at}${unit} = ${points}`).join('; ')),
  );

const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 4 });
const worth = fc.oneof(
  hundredths(3000),
  fc.constantFrom('tỷ lệ', 'tỷ lệ × 1,5', 'tỷ lệ × 2/0,9'),
  fc.tuple(hundredths(300), hundredths(300)).map(([from, to]) => `từ ${from} đến ${to}`),
);

/** Steps in one direction, and ranges in words side by side with an open end above. */
const stepScale = fc
  .tuple(thresholds, fc.array(worth, { minLength: 5, maxLength: 5 }), fc.nat(2))
  .map(([some, worths, form]) => {
    const at = [...some].sort((a, b) => a - b);
    const top = at[at.length - 1] ?? 0;
    // A slope needs an end: the last step up has one only below 100 %.
    const isOpen = (i: number) => form === 1 || (i === at.length - 1 && top >= 100);
    const plain = (i: number) => {
      const text = worths[i] ?? '0';
      return isOpen(i) && text.startsWith('từ') ? '1' : text;
    };
    const parts = at.map((threshold, i) => {
      if (form === 0) return `${i % 2 === 0 ? '≥' : '>'}${threshold}% = ${plain(i)}`;
      if (form === 1) return `<${threshold}% = ${plain(i)}`;
      const next = at[i + 1];
      return next === undefined
        ? `từ ${threshold}% trở lên = ${plain(i)}`
        : `từ ${threshold}% đến dưới ${next}% = ${plain(i)}`;
    });
    return parts.join('; ');
  });

const comparison = fc.oneof(
  fc.constantFrom('', 'thấp nhất', 'từ thấp đến cao', 'hạng 1 = 5; hạng 2 = 4; còn lại = 2'),
  hundredths(500).map((points) => `hạng 1 = ${points}`),
);

const cap = fc.oneof(
  fc.constant(''),
  hundredths(3000).map((text) => `; trừ tối đa = ${text}`),
);

/** A scale that parses, for each method. */
const SCALES = {
  'Có/Không': fc.constant(''),
  'Lựa chọn': hundredths(3000).map((points) => `Đúng hạn = ${points}; Trễ hạn = 0,5`),
  'Bậc thang': fc.oneof(bandScale, stepScale),
  'Tỷ lệ': fc.oneof(
    fc.constant(''),
    limit.map((at) => `sàn ${at}`),
    limit.map((at) => `đích ${at}`),
    fc.tuple(limit, limit).map(([floor, target]) => `sàn ${floor}; đích ${target}`),
  ),
  'Số lượng': hundredths(500, 1).map((each) => `mỗi đơn vị = ${each}`),
  'Trừ lỗi': fc.tuple(hundredths(500, 1), cap).map(([each, most]) => `mỗi lỗi = ${each}${most}`),
  'So cao nhất': comparison,
  'Chấm trực tiếp': fc.constant(''),
} as const;

export type MethodName = keyof typeof SCALES;
const METHOD_NAMES = Object.keys(SCALES) as MethodName[];

export function ruleOf(method: MethodName): fc.Arbitrary<RuleText> {
  return fc.record({
    method: fc.constant(method),
    scale: SCALES[method],
    maximum,
    notApplicable: policy,
  });
}

export const anyRule = fc.constantFrom(...METHOD_NAMES).chain(ruleOf);

const ratio = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }))
  .map(([a, b]) => `${Math.min(a, b)}/${b}`);

/** A result in one of the forms people are told to use. */
export const typedResult = fc.oneof(
  ratio,
  percent,
  hundredths(5000),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom('40% × 80%', '(90% + 83%) : 2', '(28 + 0,5 × 2)/30', '3 + 1', '107%', '9/8'),
  fc.constantFrom('1,5 điểm', 'trừ 0,5 điểm', 'thiếu minh chứng'),
  fc.constantFrom('', 'Có', 'Không', 'KPS', '0/0', 'Đúng hạn', 'trễ hạn', true, false),
);

/** Slips and hostility that look like results. */
const nearlyResult = fc
  .array(fc.constantFrom(...Array.from('0123456789/%,.- '), 'KPS', 'Không', '#N/A', '≥', '='), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

/** Whatever a cell can hold, and what it cannot. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  typedResult,
  nearlyResult,
  anyCharacters(),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom<unknown>(null, undefined, Symbol.iterator, 5e-324, 1.7976931348623157e308),
  fc.object({ maxDepth: 1 }),
);
