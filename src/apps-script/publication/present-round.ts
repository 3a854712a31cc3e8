/**
 * The round as it stands now, for sealing and for comparing, and whether the sheet shows the same: its scores are the
 * core's, from the cells that were read; a formula may still be calculating, or somebody may have typed over it.
 */
import type { Seal, SealedRows } from '../../contract/publication';
import { codeText, SHEET_ERROR } from '../../core/reading';
import { scoreBlock } from '../../core/score-block';
import { sealedRound, type SealedCriterion } from '../../rules/publication/sealed-round';
import { differingRows } from '../../rules/publication/seal';
import type { UnitFigures } from '../../rules/round-figures';
import { VOCABULARY } from '../../text/vocabulary';
import { shownScores } from '../custom-functions/score';
import { blockCells, describingCell, typedRow, type Group } from '../workbook/group';
import type { TypedRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';
import { publicationNumbers, readSnapshot } from './snapshots';

type Scores = readonly (readonly unknown[])[];

export function presentRows(
  { settings, groups, round }: TypedRound,
  figures: readonly UnitFigures[],
): SealedRows {
  return sealedRound({
    settings: settings.values,
    grades: settings.grades,
    units: figures.map(({ standing }) => standing),
    criteria: groups.flatMap((group) => criteriaOf(group, scoresOf(group, round.decimals))),
  });
}

/** As the group's formula gives them, parents summed. */
function scoresOf(group: Group, decimals: number): Scores {
  const rows = group.codes.map((_, row) => typedRow(group, row));
  return shownScores(scoreBlock(rows, decimals, VOCABULARY), group.codes, decimals);
}

function criteriaOf(group: Group, scores: Scores): SealedCriterion[] {
  return group.codes.flatMap((code, row) => {
    const name = describingCell(group, row, 'name');
    return code === '' ? [] : { ...typedRow(group, row), code, name, score: scores[row] ?? [] };
  });
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
    const scores = scoresOf(group, round.decimals);
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
export function readSeal(tabs: Tabs, present: () => SealedRows): Seal | null {
  const [latest] = publicationNumbers(tabs);
  const snapshot = latest === undefined ? undefined : readSnapshot(tabs, latest);
  if (snapshot === undefined) return null;
  const { publication, rows, isSound } = snapshot;
  const matches = isSound && differingRows(rows, present()) === undefined;
  return { code: publication.code, matches };
}
