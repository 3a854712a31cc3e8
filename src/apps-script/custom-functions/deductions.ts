/**
 * `CCHC_DEDUCTION`: maximum − score, cell by cell; blank where there is no number, or the maximum has a sign. `CCHC_DEDUCTIONS`: every component on which
 * a unit lost points, with its sum and why. Lines are summed into their component and their reasons joined. The table has no
 * header row; without deductions it is one blank row.
 */
import { codeText } from '../../core/reading';
import {
  componentTable,
  deductionsOf,
  type ComponentDeduction,
} from '../../core/component-deductions';
import { nameKey } from '../../core/identity';
import { criterionTree } from '../../core/criterion-tree';
import { signOf } from '../../core/sign';
import { USAGE } from '../../text/usage-message';
import {
  column,
  isAbsent,
  matrix,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  row,
  UsageError,
  type Given,
  type Matrix,
} from './arguments';
import { gridMaxima, gridNumber, gridScore } from './score-cells';
import { type ScoreCell } from '../../text/cell-text';

export function deduction(scoresGiven: unknown, maximaGiven: unknown): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  requireSameRows(scores, maxima);
  const limits = gridMaxima(maxima);
  return scores.value.map((cells, row) =>
    cells.map((cell) => {
      const points = signOf(maxima.value[row]) === 'none' ? gridScore(cell) : undefined;
      return typeof points === 'number' ? gridNumber((limits[row] ?? 0) - points) : '';
    }),
  );
}

interface Table {
  readonly codes: readonly string[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly leafRows: readonly number[];
  readonly deductionsOf: (unit: number) => readonly ComponentDeduction[];
  readonly whys: Matrix | undefined;
}

export function deductions(given: Given): ScoreCell[][] {
  const units = row('units', given.units);
  const table = readTable(given, units);
  const wanted = wantedUnit(given.unit, units.value);
  const lines = units.value.flatMap((cell, unit) => {
    const name = codeText(cell);
    if (name === '' || (wanted !== undefined && nameKey(name) !== wanted)) return [];
    return table.deductionsOf(unit).map((deduction) => line(table, name, unit, deduction));
  });
  return lines.length === 0 ? [['', '', '', '', '', '', '']] : lines;
}

/** As a key; a name that no column bears would otherwise read as "nothing deducted". */
function wantedUnit(given: unknown, units: readonly unknown[]): string | undefined {
  if (isAbsent(given)) return undefined;
  const name = codeText(matrix('units', given).value[0]?.[0]);
  const wanted = nameKey(name);
  if (wanted === '') return undefined;
  if (units.some((cell) => nameKey(codeText(cell)) === wanted)) return wanted;
  throw new UsageError(USAGE.unknownUnit(name));
}

function readTable(given: Given, units: ReturnType<typeof row>): Table {
  const codes = column('codes', given.codes);
  const names = column('names', given.names);
  const maxima = column('maxima', given.maxima);
  const scores = matrix('scores', given.scores);
  const whys = optionalMatrix('whys', given.whys);
  requireSameRows(scores, codes, names, maxima, whys);
  requireSameColumns(scores, { name: 'units', value: [units.value] });
  requireSameColumns(scores, whys);
  const codeTexts = codes.value.map(codeText);
  const { isLeaf } = criterionTree(codeTexts);
  const isLosing = (i: number) => isLeaf[i] === true && signOf(maxima.value[i]) === 'none';
  const leafRows = codeTexts.flatMap((_, i) => (isLosing(i) ? [i] : []));
  const limits = gridMaxima(maxima);
  const components = componentTable(
    leafRows.map((i) => codeTexts[i] ?? ''),
    leafRows.map((i) => limits[i] ?? 0),
  );
  const leafScores = leafRows.map((i) => scores.value[i]?.map(gridScore) ?? []);
  return {
    codes: codeTexts,
    nameOf: new Map(codeTexts.map((code, i) => [code, codeText(names.value[i])])),
    leafRows,
    deductionsOf: (unit) => deductionsOf(components, leafScores, unit),
    whys: whys?.value,
  };
}

function line(
  table: Table,
  unitName: string,
  unit: number,
  found: ComponentDeduction,
): ScoreCell[] {
  const { code, maximum, score, deduction: lost } = found;
  const points = [maximum, score, lost].map(gridNumber);
  return [unitName, code, table.nameOf.get(code) ?? '', ...points, whyOf(table, unit, found)];
}

/** A component scored as a whole gives its sentence; lines are told apart by their codes. */
function whyOf(table: Table, unit: number, { code, lostAt }: ComponentDeduction): string {
  const { codes, leafRows, whys } = table;
  if (whys === undefined) return '';
  const sentences = lostAt.map((position) => {
    const row = leafRows[position] ?? -1;
    const sentence = codeText(whys[row]?.[unit]);
    return codes[row] === code ? sentence : `${codes[row] ?? ''}: ${sentence}`;
  });
  return sentences.join('; ');
}
