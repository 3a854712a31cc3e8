/**
 * Text as an enemy types it: markup, formulas, numbers that are none, scripts of all directions, characters that are no
 * text, and a hundred thousand of anything. Shared by every target, the exports and the browser.
 */
import fc from 'fast-check';

/** Texts that have broken a spreadsheet, a parser or a page somewhere. */
export const MARKUP = [
  '<img src=x onerror="window.attacked=1">',
  '</script><script>window.attacked=1</script>',
  '<svg/onload=window.attacked=1>',
  'javascript:window.attacked=1',
  '"><iframe srcdoc="<script>parent.attacked=1</script>">',
  "'-window.attacked=1-'",
  '<a href="javascript:window.attacked=1">nhấn</a>',
  '<style>*{display:none}</style>',
  '&lt;b&gt;&amp;#x3C;',
  '{{constructor.constructor("window.attacked=1")()}}',
  '<!--',
  ']]>',
] as const;

export const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://a.example";"x")',
  '=IMPORTXML("http://a.example","//a")',
  '=CCHC_SCORE(A1;B1;C1;D1)',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  "'=1+1",
  "=cmd|'/C calc'!A0",
  '|cmd',
  '=',
  '＝1+1',
  '{=1+1}',
] as const;

const NUMBER_LIKES = [
  '1e309',
  '-0',
  '0x10',
  'NaN',
  'Infinity',
  '1_000',
  '١٢٣',
  '１２３',
  '½',
  '1/0',
  '0/0',
  '2/1',
  '33/33',
  '1,234.5',
  '1.234,5',
  '0.5',
  ',5',
  '5,',
  '1,,5',
  '1/2/3',
  '-1%',
  '100,0000001%',
  '999999999999999/999999999999999',
  '9999999999999999',
  '00000000000000000000001',
  '0,000000000000001',
  '01/02/2022',
  '1/2',
] as const;

const ODD = [
  '\u0000',
  '\u0000Có',
  '\uFEFFCó',
  '\u200BCó',
  'Có\u00A0',
  '\u00A0',
  '\u3000',
  'C\u006F\u0301',
  'CÓ',
  'không',
  'KHÔNG PHÁT SINH',
  'kps',
  '\u202Etxet',
  'مرحبا 12',
  '𝟙𝟚',
  '👩‍👩‍👧‍👦',
  '\uD800',
  '\uDC00x',
  'e\u0301\u0316\u0327',
  'Z̴̡͎͐a̵l̶g̷o̸',
  'ß',
  'İ',
  'ﬀ',
  '\u2028',
  '\r\n',
  '\u0085',
  '\uFFFE\uFFFF',
  '_x000D_',
  '_x003D_1+1',
  '#N/A',
  '#REF!',
  '#VALUE! x',
  '#',
  'TRUE',
  'false',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '⚠ x',
  'KPS',
  'Đúng hạn',
  'trễ hạn',
] as const;

const HUGE = [
  'a',
  'A',
  '1',
  '1.',
  ' ',
  "'",
  '"',
  '=',
  ';',
  '%',
  '/',
  '(',
  '[',
  '<',
  '&',
  '.1',
  '\u0301\u0316',
  '👍',
  '≥1=1;',
  'x=1;',
  '"",',
] as const;

/** As Google allows in one cell, and twice that. */
const HUGE_LENGTHS = [201, 5_000, 50_000, 100_000] as const;

export const hugeText = fc
  .tuple(fc.constantFrom(...HUGE), fc.constantFrom(...HUGE_LENGTHS), fc.boolean())
  .map(([unit, length, isReal]) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return isReal ? `33/33 ${text}` : text;
  });

const known = fc.constantFrom(...MARKUP, ...FORMULAS, ...NUMBER_LIKES, ...ODD);

const words = fc
  .array(fc.oneof(known, fc.constantFrom(...Array.from('0123456789/%,.-; =≥<>"\'')), fc.string()), {
    maxLength: 4,
  })
  .map((pieces) => pieces.join(''));

/** Anything a cell's text may be, of ordinary length. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

/** The same, and now and then far too much of it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 200, arbitrary: hostileText },
  { weight: 1, arbitrary: hugeText },
);
