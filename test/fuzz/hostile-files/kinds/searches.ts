/** Files whose formulas compare, count or search much more than they read. */
import { bookOf, formulas, grid } from '../book';
import type { HostileKind } from '../kind';

/** One formula over a column of so many numbers. */
const over =
  (formula: (column: string, rows: number) => string) =>
  (rows: number): Promise<Uint8Array> =>
    bookOf({
      sheets: [
        formulas(1, () => formula(`T1!A1:A${rows}`, rows)),
        grid(rows, 1, (row) => `<v>${row}</v>`),
      ],
    });

const TEXT = 'a'.repeat(30_000);

/** One formula beside a text of 30,000 letters. */
const onText =
  (formula: (size: number) => string) =>
  (size: number): Promise<Uint8Array> =>
    bookOf({
      sheets: [
        `<sheetData><row r="1"><c r="A1"><f>${formula(size)}</f><v>1</v></c><c r="B1" t="str"><v>${TEXT}</v></c></row></sheetData>`,
      ],
    });

const one = (formula: (size: number) => string) => (size: number) =>
  bookOf({ sheets: [formulas(1, () => formula(size))] });

export const SEARCH_KINDS: readonly HostileKind[] = [
  {
    name: 'COUNTIF of each in all',
    sizes: [1_000, 3_000, 40_000],
    build: over((column) => `SUMPRODUCT(COUNTIF(${column},${column}))`),
  },
  {
    name: 'COUNTIFS of each in all',
    sizes: [1_000, 3_000, 40_000],
    build: over((column) => `SUMPRODUCT(COUNTIFS(${column},${column},${column},${column}))`),
  },
  {
    name: 'SUMIFS of each in all',
    sizes: [1_000, 3_000, 40_000],
    build: over((column) => `SUMPRODUCT(SUMIFS(${column},${column},${column}))`),
  },
  {
    name: 'XLOOKUP of each in all',
    sizes: [1_000, 5_000, 40_000],
    build: over((column) => `SUM(_xlfn.XLOOKUP(${column},${column},${column}))`),
  },
  {
    name: 'MATCH of each in all',
    sizes: [1_000, 5_000, 40_000],
    build: over((column) => `SUM(MATCH(${column},${column},0))`),
  },
  {
    name: 'VLOOKUP of each in all',
    sizes: [1_000, 5_000, 40_000],
    build: over((column) => `SUM(VLOOKUP(${column},${column},1,FALSE))`),
  },
  {
    name: 'RANK of each in all',
    sizes: [1_000, 3_000, 40_000],
    build: over((column) => `SUM(RANK(${column},${column}))`),
  },
  {
    name: 'each the largest but so many',
    sizes: [1_000, 3_000, 40_000],
    build: over((column) => `SUM(LARGE(${column},${column}+1))`),
  },
  {
    name: 'sorted, unique and counted',
    sizes: [1_000, 40_000],
    build: over((column) => `SUM(_xlfn._xlws.SORT(_xlfn.UNIQUE(${column})))`),
  },
  {
    name: 'FILTER',
    sizes: [1_000, 200_000],
    build: over((column) => `SUM(_xlfn._xlws.FILTER(${column},${column}&gt;2))`),
  },
  {
    name: 'joined texts',
    sizes: [1_000, 200_000],
    build: over((column) => `LEN(_xlfn.TEXTJOIN(",",TRUE,${column},${column},${column}))`),
  },
  {
    name: 'MAP and SCAN',
    sizes: [1_000, 200_000],
    build: over(
      (column) =>
        `SUM(_xlfn.SCAN(0,_xlfn.MAP(${column},_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1)),_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)))`,
    ),
  },
  {
    name: 'BYROW of all rows in all',
    sizes: [200, 40_000],
    build: over((column) => `SUM(_xlfn.BYROW(${column},_xlfn.LAMBDA(_xlpm.a,SUM(${column}))))`),
  },
  {
    name: 'MUNIT',
    sizes: [100, 40_000],
    build: one((side) => `SUM(_xlfn.MUNIT(${side}))`),
  },
  {
    name: 'days that are counted',
    sizes: [1_000, 2_000_000, 1_000_000_000],
    build: one((days) => `WORKDAY(1,${days})`),
  },
  {
    name: 'a distribution that is summed up',
    sizes: [1_000, 1_000_000_000],
    build: one((count) => `POISSON(${count},${count},TRUE)`),
  },
  {
    name: 'periods of a loan',
    sizes: [1_000, 1_000_000_000],
    build: one(
      (count) => `CUMPRINC(0.1,${count},1000,1,${count},0)+VDB(${count},1,${count},1,${count})`,
    ),
  },
  {
    name: 'numbers beyond all numbers',
    sizes: [3, 300],
    build: one((digits) => `LCM(1E${digits},1E${digits},2)+BESSELI(1E${digits},1E${digits})`),
  },
  {
    name: 'wildcards',
    sizes: [1, 2, 12],
    build: onText((stars) => `COUNTIF(B1,"${'*a'.repeat(stars)}*b")`),
  },
  {
    name: 'a pattern of many parts',
    sizes: [1, 3, 12],
    build: onText(
      (parts) =>
        `_xlfn.REGEXTEST(B1,"${'a*'.repeat(parts)}b")+REGEXMATCH(B1,"${'a*'.repeat(parts)}b")`,
    ),
  },
  {
    name: 'a pattern of choices',
    sizes: [1, 2],
    build: onText((choices) => `REGEXMATCH(B1,"^(a|${'a'.repeat(choices)})*b$")`),
  },
  {
    name: 'SUBSTITUTE',
    sizes: [1, 30],
    build: onText((times) => `LEN(${'SUBSTITUTE('.repeat(times)}B1${',"a","aa")'.repeat(times)})`),
  },
];
