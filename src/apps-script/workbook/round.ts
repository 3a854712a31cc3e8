/**
 * The round as it is typed on Cấu hình, Đơn vị and the group tabs: the one reading that every figure, document,
 * publication and forecast comes from. Formula results are not read. Refused where it is not certain whose column is whose.
 */
import type { RoundFailure, RoundFrame, RoundGroup } from '../../contract/round';
import { codeKey, spoiltSign } from '../../core/identity';
import type { Round } from '../../core/score-round';
import { roundFigures, type UnitFigures } from '../../rules/round-figures';
import { criteriaFault, disagreementIn } from '../../rules/readable-round';
import { cellText } from '../../text/cell-text';
import { CRITERIA_FAULT, DISAGREEMENT, ROUND, SETUP } from '../../text/setup-message';
import { readTerms, termsOrUsual, type RoundTerms } from '../../tabs/plan/round-terms';
import { tieBreakersIn, tieBreakerFault, type SettingName } from '../../tabs/plan/settings-layout';
import { expectedCriteria, type ExpectedCriteria } from './expected-criteria';
import {
  describingCell,
  maximumAt,
  readGroups,
  signAt,
  typedRow,
  type Group,
  type Reach,
} from './group';
import { isDamaged } from './open-tab';
import { gradesOf, readSettingsTab, ROW_NAMES, type SettingsTab } from './settings';
import { CURRENT_SCHEMA, workbookDoubt, type Tabs } from './tabs';
import { kindsOf, readUnits, type UnitList } from './units';

export interface TypedRound {
  readonly ok: true;
  readonly settings: SettingsTab;
  readonly list: UnitList;
  readonly groups: readonly Group[];
  readonly expected: ExpectedCriteria;
  readonly terms: RoundTerms;
  readonly gradeTable: ReturnType<typeof gradesOf>;
  /** Ready for the core to score. */
  readonly round: Round;
  readonly frame: RoundFrame;
  readonly figures: () => readonly UnitFigures[];
}

/** One read per group tab, one each for Cấu hình and the criteria set, two for Đơn vị. */
export function readRound(tabs: Tabs, reach: Reach = 'all'): TypedRound | RoundFailure {
  const doubt = workbookDoubt(tabs);
  if (doubt !== undefined) return refused('damaged', doubt);
  if (tabs.roles.length === 0) return refused('notSetUp', ROUND.notSetUp());
  // What an older form lacks would be told as damage, with another way out.
  return tabs.schema < CURRENT_SCHEMA
    ? refused('damaged', SETUP.olderWorkbook())
    : readSoleTabs(tabs, reach);
}

function readSoleTabs(tabs: Tabs, reach: Reach): TypedRound | RoundFailure {
  const settings = readSettingsTab(tabs);
  const list = readUnits(tabs);
  const groups = readGroups(tabs, reach);
  if (isDamaged(settings)) return refused('damaged', settings.damage);
  if (isDamaged(list)) return refused('damaged', list.damage);
  if (isDamaged(groups)) return refused('damaged', groups.damage);
  if (groups.length === 0) return refused('notSetUp', ROUND.notSetUp());
  const expected = criteriaOrDoubt(tabs, settings, list, groups);
  return typeof expected === 'string'
    ? refused('damaged', expected)
    : typedRound({ settings, list, groups, expected });
}

/** The set of a round that may be scored, or the sentence why it may not. Two reads at most. */
export function criteriaOrDoubt(
  tabs: Tabs,
  settings: SettingsTab,
  list: UnitList,
  groups: readonly Group[],
): ExpectedCriteria | string {
  const doubt = columnDoubt(list, groups);
  if (doubt !== undefined) return doubt;
  const expected = expectedCriteria(tabs, settings);
  if (expected === undefined) return SETUP.criteriaTabMissing();
  return criteriaDoubt(expected, groups) ?? settingsDoubt(settings, groups) ?? expected;
}

/** Why it is not certain whose column is whose. */
function columnDoubt({ units }: UnitList, groups: readonly Group[]): string | undefined {
  const other = disagreementIn(
    units,
    groups.flatMap(({ blocks }) => blocks),
  );
  return other && DISAGREEMENT[other.kind](other);
}

/** Why it is not certain that nothing of the set is missing. */
function criteriaDoubt({ names }: ExpectedCriteria, groups: readonly Group[]): string | undefined {
  const present = groups.map((group) => ({
    ...group,
    tab: group.layout.sheetName,
    names: group.codes.map((_, row) => cellText(describingCell(group, row, 'name'))),
    methods: group.codes.map((_, row) => cellText(describingCell(group, row, 'method'))),
  }));
  const fault = criteriaFault(present, names);
  return fault && CRITERIA_FAULT[fault.kind](fault);
}

/** Why it is not certain how points are rounded, or who is before whom; where the settings' own rows leave no doubt. */
function settingsDoubt({ values }: SettingsTab, groups: readonly Group[]): string | undefined {
  const terms = readTerms(values);
  if (typeof terms === 'string') return terms;
  for (const [name, value] of Object.entries(values)) {
    const sign = spoiltSign(cellText(value));
    if (sign !== undefined) return SETUP.settingSpoilt(ROW_NAMES[name as SettingName], sign);
  }
  const { tieBreakers } = values;
  const codes = groups.flatMap((group) => group.codes);
  return tieBreakerFault(tieBreakersIn(tieBreakers), codes);
}

function refused(reason: RoundFailure['reason'], message: string): RoundFailure {
  return { ok: false, reason, message };
}

function typedRound(
  read: Pick<TypedRound, 'settings' | 'list' | 'groups' | 'expected'>,
): TypedRound {
  const { settings, groups } = read;
  const { year, stage, tieBreakers } = settings.values;
  const terms = termsOrUsual(settings.values);
  const units = groups[0]?.units ?? [];
  const gradeTable = gradesOf(
    settings,
    groups.flatMap((group) => group.codes),
  );
  const round: Round = {
    rows: groups.flatMap((group) => group.codes.map((_, row) => typedRow(group, row))),
    unitCount: units.length,
    ...terms,
    kinds: kindsOf(read.list.units, units),
    grades: gradeTable.bands,
    gradeCaps: gradeTable.caps,
    tieBreakers: tieBreakersIn(tieBreakers),
  };
  const frame: RoundFrame = {
    indexName: read.expected.indexName,
    year: typeof year === 'number' ? year : 0,
    decimals: round.decimals,
    rounding: terms.rounding,
    stage: typeof stage === 'string' ? stage : '',
    hasCeiling: round.hasCeiling,
    groups: groups.map(frameOf),
  };
  const names = new Map(
    groups.flatMap((group) =>
      group.codes.map((code, row) => [code, cellText(describingCell(group, row, 'name'))] as const),
    ),
  );
  const nameOf = (code: string) => names.get(code) ?? '';
  const figures = () => roundFigures({ round, units, groups: frame.groups, nameOf });
  return { ok: true, ...read, terms, gradeTable, round, frame, figures };
}

/** A group's maximum stands beside its name, in the row of its own code. */
function frameOf(group: Group): RoundGroup {
  const own = group.codes.findIndex((code) => codeKey(code) === group.code);
  const maximum = own < 0 ? null : maximumAt(group, own);
  const sign = own < 0 ? 'none' : signAt(group, own);
  return { code: group.code, name: group.layout.sheetName, maximum, sign };
}
