/** The round as it stands now, for sealing and for comparing: Xếp hạng, Cấu hình and the cells of the group tabs. */
import type { SealedRows } from '../../contract/publication';
import type { RoundFailure, RoundStanding } from '../../contract/round';
import { SETUP } from '../../text/setup-message';
import type { Block, DescribingColumn } from '../../tabs/plan/group-layout';
import { sealedRound, type SealedCriterion } from '../../rules/publication/sealed-round';
import type { AnchoredTabs } from '../workbook/anchors';
import { readEachGroup, readGroupCells, type GroupCells } from '../workbook/group-cells';
import type { SettingsTab } from '../workbook/settings';
import { readStandings } from '../workbook/standings-table';

export type PresentRound =
  | {
      readonly ok: true;
      readonly rows: SealedRows;
      readonly settings: SettingsTab;
      readonly units: readonly RoundStanding[];
      readonly groups: readonly GroupCells[];
    }
  | RoundFailure;

/** One read per group tab and two besides. */
export function readPresentRound(tabs: AnchoredTabs): PresentRound {
  const standings = readStandings(tabs);
  if (!standings.ok) return standings;
  const groups = readEachGroup(tabs, readGroupCells);
  return typeof groups === 'string' ? failure(groups) : presentRound(standings, groups);
}

/** The formulas go by position, so every tab must have the units of Xếp hạng in their order. */
export function presentRound(
  { units, settings }: { readonly units: readonly RoundStanding[]; readonly settings: SettingsTab },
  groups: readonly GroupCells[],
): PresentRound {
  const names = units.map(({ name }) => name.trim());
  const other = groups.find((group) => group.units.join('\n') !== names.join('\n'));
  if (other !== undefined) return failure(SETUP.unitsDiffer(other.sheet.getName()));
  const { values, grades } = settings;
  const rows = sealedRound({
    settings: values,
    grades,
    units,
    criteria: groups.flatMap(criteriaOf),
  });
  return { ok: true, rows, settings, units, groups };
}

function failure(message: string): RoundFailure {
  return { ok: false, reason: 'formulas', message };
}

function criteriaOf({ codes, units, columns, blocks, rows }: GroupCells): SealedCriterion[] {
  return rows.flatMap((row, i) => {
    if (codes[i] === '') return [];
    const cell = (name: DescribingColumn) => row[columns[name] - 1];
    const block = (name: Block) => row.slice(blocks[name] - 1, blocks[name] - 1 + units.length);
    return {
      code: codes[i],
      name: cell('name'),
      maximum: cell('maximum'),
      method: cell('method'),
      scale: cell('scale'),
      notApplicable: cell('notApplicable'),
      self: block('self'),
      appraised: block('appraised'),
      score: block('score'),
    };
  });
}
