/** Every worked example of docs/scoring-method.md is computed: what the page says is what the functions show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CCHC_GRADE, CCHC_INDEX, CCHC_RANK } from '../../src/apps-script/custom-functions';
import { VOCABULARY } from '../../src/text/vocabulary';
import { projectRoot } from '../../tools/project-root.mjs';
import { caseMismatches } from '../helpers/case-mismatches';
import { CASE_KEYS } from '../helpers/case-words';
import { readExampleTables, type ExampleTable, type TableRow } from '../helpers/example-tables';
import { scoreDirectly } from '../helpers/score-directly';
import { readScoringCase, type RawRecord, type ScoringCase } from '../helpers/scoring-case';

const UNIT = 'đơn vị';
const KIND = 'loại';
/** Of the row that all units answer. */
const SHARED = [CASE_KEYS.method, CASE_KEYS.scale, CASE_KEYS.notApplicable];
const METHODS = Object.values(VOCABULARY.methods);
const page = readFileSync(join(projectRoot, 'docs/scoring-method.md'), 'utf8');
const tables = readExampleTables(page);
const examples = tables.filter(
  ({ columns }) => columns.includes(CASE_KEYS.result) && columns.includes(CASE_KEYS.points),
);

/** One row is one case; rows with codes are one table; rows of units are one case with several columns. */
function casesOf({ heading, columns, rows }: ExampleTable): readonly ScoringCase[] {
  const defaults = METHODS.includes(heading) ? { [CASE_KEYS.method]: heading } : {};
  if (columns.includes(CASE_KEYS.code)) {
    return [readScoringCase({ [CASE_KEYS.name]: heading, [CASE_KEYS.rows]: rows.map(tableRow) })];
  }
  if (columns.includes(UNIT)) return [readScoringCase(unitsAsLists(heading, rows), defaults)];
  return rows.map((row) =>
    readScoringCase(
      {
        ...row,
        ...settingsOf(row),
        [CASE_KEYS.name]: `${heading}: ${row[CASE_KEYS.result] ?? ''}`,
      },
      defaults,
    ),
  );
}

/** `Bước làm tròn điểm = 0,5` */
function settingsOf(row: TableRow): RawRecord {
  const [label = '', value = ''] = (row[CASE_KEYS.settings] ?? '').split(' = ');
  return label === '' ? {} : { [CASE_KEYS.settings]: { [label]: value } };
}

/** A row without a method is a parent: it has no result, not a blank one. */
function tableRow(row: TableRow): RawRecord {
  const keys = Object.keys(row).filter((key) => key !== CASE_KEYS.result);
  return row[CASE_KEYS.method] === '' ? pick(row, keys) : row;
}

function pick(row: TableRow, keys: readonly string[]): RawRecord {
  return Object.fromEntries(keys.map((key): [string, unknown] => [key, row[key]]));
}

function unitsAsLists(heading: string, rows: readonly TableRow[]): RawRecord {
  const listOf = (key: string) => rows.map((row) => row[key]);
  return {
    [CASE_KEYS.name]: heading,
    [CASE_KEYS.maximum]: rows[0]?.[CASE_KEYS.maximum],
    ...pick(
      rows[0] ?? {},
      SHARED.filter((key) => rows[0]?.[key] !== undefined),
    ),
    ...(rows[0]?.[KIND] === undefined ? {} : { [CASE_KEYS.kinds]: listOf(KIND) }),
    [CASE_KEYS.result]: listOf(CASE_KEYS.result),
    [CASE_KEYS.points]: listOf(CASE_KEYS.points),
    [CASE_KEYS.why]: listOf(CASE_KEYS.why),
  };
}

const numberOf = (text: string | undefined) => Number((text ?? '').replace(',', '.'));

describe('docs/scoring-method.md', () => {
  it.each(examples.flatMap(casesOf))('computes $name', (example) => {
    expect(caseMismatches(example, scoreDirectly(example))).toEqual([]);
  });

  it('has examples for every method', () => {
    const headings = examples.map(({ heading }) => heading);
    expect(METHODS.filter((method) => !headings.includes(method))).toEqual([]);
  });

  it('takes bonus and penalty into the index as it says', () => {
    const rows = tables.find(({ columns }) => columns.includes(CASE_KEYS.bonus))?.rows ?? [];
    const indexes = rows.map((row) => {
      const at = (key: string) => numberOf(row[key]);
      const scores = [[at('tổng điểm')], [at('cộng')], [at('trừ')]];
      const maxima = [[at('tối đa áp dụng')], ['+100'], ['−100']];
      return CCHC_INDEX(scores, maxima, '', row[CASE_KEYS.ceiling])[0]?.[0];
    });
    expect(rows).toHaveLength(6);
    expect(indexes).toEqual(rows.map((row) => numberOf(row['chỉ số'])));
  });

  it('ranks and grades its units as it says', () => {
    const rows = tables.find(({ columns }) => columns.includes('xếp loại'))?.rows ?? [];
    const indexes = rows.map((row) => [
      (100 * numberOf(row['tổng điểm'])) / numberOf(row['tối đa áp dụng']),
    ]);
    expect(rows).toHaveLength(5);
    expect(indexes.map(([index = NaN]) => Number(index.toFixed(2)))).toEqual(
      rows.map((row) => numberOf(row['chỉ số'])),
    );
    expect(CCHC_RANK(indexes)).toEqual(rows.map((row) => [numberOf(row['hạng'])]));
    expect(CCHC_GRADE(indexes)).toEqual(rows.map((row) => [row['xếp loại']]));
  });
});
