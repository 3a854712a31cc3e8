/**
 * The round as it stands now, for sealing and for comparing, and whether the sheet shows the same: its scores are the
 * core's, from the cells that were read; a formula may still be calculating, or somebody may have typed over it.
 */
import type { Seal, SealedRows, SealFormat } from '../../contract/publication';
import { LONGEST_TEXT } from '../../contract/schema';
import { sameName } from '../../core/identity';
import { codeText, SHEET_ERROR } from '../../core/reading';
import type { Round } from '../../core/score-round';
import { sealedRound, type SealedCriterion } from '../../rules/publication/sealed-round';
import { differingRows } from '../../rules/publication/seal';
import type { UnitFigures } from '../../rules/round-figures';
import type { Unit } from '../../rules/units';
import { shownScores } from '../custom-functions/score';
import { blockCells, describingCell, typedRow, type Group } from '../workbook/group';
import type { TypedRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';
import { publicationNumbers, readSnapshot } from './snapshots';

type Scores = readonly (readonly unknown[])[];

/** In the form of the publication that it is compared with. */
export function presentRows(
  { settings, list, groups, round }: TypedRound,
  figures: readonly UnitFigures[],
  format: SealFormat,
): SealedRows {
  const content = {
    settings: without(settings.values, ['stage', 'version']),
    grades: settings.grades,
    units: figures.map(({ standing }) => ({
      ...standing,
      facts: without(unitNamed(list.units, standing.name), ['name', 'email']),
    })),
    criteria: groups.flatMap((group) => criteriaOf(group, scoresOf(group, round))),
  };
  return sealedRound(content, format);
}

/** Publishing moves the stage, and addresses are nobody's business who reads a publication. */
function without(named: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(named).filter(([name]) => !names.includes(name)));
}

function unitNamed(units: readonly Unit[], name: string): Partial<Unit> {
  return units.find((unit) => sameName(unit.name, name)) ?? {};
}

/** As the group's formula gives them, parents summed. */
function scoresOf(group: Group, round: Round): Scores {
  const rows = group.codes.map((_, row) => typedRow(group, row));
  return shownScores(rows, group.codes, round);
}

function criteriaOf(group: Group, scores: Scores): SealedCriterion[] {
  return group.codes.flatMap((code, row) => {
    const name = describingCell(group, row, 'name');
    return code === '' ? [] : { ...typedRow(group, row), name, score: scores[row] ?? [] };
  });
}

/** The first that a cell of the publication could not hold. */
export function rowTooLong(rows: SealedRows): readonly string[] | undefined {
  return rows.find((row) => row.some((cell) => cell.length > LONGEST_TEXT));
}

export interface StaleScore {
  readonly code: string;
  readonly unit: string;
  /** As `#REF!`: of the first result on the tab that is an error, for which Google may refuse to call the formula at all. */
  readonly error?: Readonly<Record<'code' | 'unit' | 'text', string>>;
}

/** The first score that the sheet shows otherwise; undefined where all are right. Needs a round read whole. */
export function staleScore({ groups, round }: TypedRound): StaleScore | undefined {
  for (const group of groups) {
    const scores = scoresOf(group, round);
    for (const [row, code] of group.codes.entries()) {
      const shown = blockCells(group, row, 'score');
      const at = group.units.findIndex((_, unit) => shown[unit] !== scores[row]?.[unit]);
      if (code === '' || at < 0) continue;
      const error = errorAmong(group);
      return { code, unit: group.units[at] ?? '', ...(error && { error }) };
    }
  }
  return undefined;
}

function errorAmong(group: Group): StaleScore['error'] {
  for (const [row, code] of group.codes.entries()) {
    for (const block of ['self', 'appraised'] as const) {
      const texts = blockCells(group, row, block).map(codeText);
      const at = texts.findIndex((text) => SHEET_ERROR.test(text));
      if (at >= 0) return { code, unit: group.units[at] ?? '', text: texts[at] ?? '' };
    }
  }
  return undefined;
}

/** What documents say of the latest publication: one read, none where there is no publication. */
export function readSeal(tabs: Tabs, present: (format: SealFormat) => SealedRows): Seal | null {
  const [latest] = publicationNumbers(tabs);
  const snapshot = latest === undefined ? undefined : readSnapshot(tabs, latest);
  if (snapshot === undefined) return null;
  const { publication, rows, fault } = snapshot;
  const { format, code, hash } = publication;
  const matches = fault === undefined && differingRows(rows, present(format)) === undefined;
  return { format, code, hash, matches };
}
