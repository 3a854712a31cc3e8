/**
 * A round as formulas of the workbook hand it over: the group tabs on top of each other, Cấu hình, Đơn vị and the header rows
 * of every block. From it come the very figures that cards and documents have. An argument that has no value yet, or is
 * broken, gives no figure; a typed result that is broken is the fault of its own cell, as everywhere.
 */
import { codeText, SHEET_ERROR } from '../../core/reading';
import { OUTSIDE, signOf } from '../../core/sign';
import type { GradeFault } from '../../rules/grade-table';
import { roundFigures } from '../../rules/round-figures';
import { tieBreakersIn, tieBreakerFault } from '../../tabs/plan/settings-layout';
import { ARGUMENT, COMPUTING, USAGE } from '../../text/usage-message';
import {
  column,
  isAbsent,
  matrix,
  requireSameColumns,
  requireSameRows,
  termsOf,
  UsageError,
  type ArgumentName,
  type Given,
} from './arguments';
import { gradesOf } from './ranking';
import { typedBlock } from './typed-block';
import { groupsIn, requireWhole } from './whole-codes';
import { agreedUnits, kindsOf } from './whose-columns';

/** `groups`: codes in the order of each unit's group scores; `outside`: which signs their maxima have. */
export function roundOf(given: Given) {
  requireSettled(given);
  const { results, rows } = typedBlock(given);
  const codes = column('codes', given.codes).value.map(codeText);
  requireWhole(codes, rows);
  const units = agreedUnits(given.units, given.headers, codes);
  requireSameColumns(results, { name: 'headers', value: [units] });
  const groups = groupsIn(codes);
  const { bands, caps, fault } = gradesOf(given.grades, codes);
  const gradeFault: GradeFault | undefined = fault;
  const figures = roundFigures({
    round: {
      rows,
      unitCount: units.length,
      ...termsOf(given.settings),
      kinds: kindsOf(given.units, units),
      grades: bands,
      gradeCaps: caps,
      tieBreakers: tieBreakersOf(given.tieBreakers, codes),
    },
    units,
    groups: groups.map((code) => ({ code })),
    nameOf: nameReader(given, codes),
  });
  const outside = OUTSIDE.filter((own) => rows.some(({ maximum }) => signOf(maximum) === own));
  return { groups, outside, figures, gradeFault };
}

function tieBreakersOf(given: unknown, codes: readonly string[]) {
  const wanted = tieBreakersIn(matrix('tieBreakers', given ?? '').value[0]?.[0]);
  const fault = tieBreakerFault(wanted, codes);
  if (fault !== undefined) throw new UsageError(fault);
  return wanted;
}

function nameReader({ names: given }: Given, codes: readonly string[]) {
  if (isAbsent(given)) return () => '';
  const names = column('names', given);
  requireSameRows({ name: 'codes', value: codes }, names);
  const nameOf = new Map(codes.map((code, i) => [code, codeText(names.value[i])]));
  return (code: string) => nameOf.get(code) ?? '';
}

/** Of the others every cell counts; what is wrong among these is told where it matters, and takes nothing else away. */
const ANSWERING: readonly string[] = ['results', 'appraised', 'headers', 'grades'];

function requireSettled(given: Given): void {
  for (const [name, argument] of Object.entries(given) as [ArgumentName, unknown][]) {
    if (ANSWERING.includes(name) || isAbsent(argument)) continue;
    for (const cell of matrix(name, argument).value.flat()) {
      const text = codeText(cell);
      if (COMPUTING.test(text)) throw new UsageError(USAGE.computing(ARGUMENT[name]));
      if (SHEET_ERROR.test(text)) throw new UsageError(USAGE.broken(ARGUMENT[name], text));
    }
  }
}
