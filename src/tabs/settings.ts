/**
 * Cấu hình: one row per setting with its value in column B, the table of grade bands that formulas refer to, and the
 * tables of those who appraise each group and of those who only report.
 */
import { groupsOf } from '../catalogue/groups-of';
import { SAMPLE_SETS } from '../text/criteria-sets';
import { CRITERIA_TABLE, TAB_NAME } from '../text/labels';
import { SETTING_CHOICES, SETTINGS_TAB } from '../text/settings-tab';
import { ADD_ON_VERSION } from '../text/publication';
import { STAGE_NAME } from '../text/stage';
import { areaOf } from './plan/a1';
import { rowKeyText } from './plan/keys';
import { makePlan } from './plan/make-plan';
import type { RoundTabs, Tab } from './plan/tab';
import {
  appraisersArea,
  freshAppraisersRow,
  freshReportersRow,
  freshSettingsLayout,
  gradesAreas,
  REPORTER_ROWS,
  SETTING_COLUMNS,
  SETTING_ROWS,
  SETTING_VALUE_COLUMN,
  SETTINGS_KEY_ROW,
  type SettingRow,
  type SettingName,
  type SettingsLayout,
} from './plan/settings-layout';
import type { CellContent, CellStyle, TabPlan } from './plan/tab-plan';
import { HEADER, HINT, TAB_COLOR } from './plan/theme';

export const settings: Tab<'settings', 'label' | 'value' | 'note' | 'keys'> = {
  role: 'settings',
  name: TAB_NAME.settings,
  columns: SETTINGS_TAB.columns,
  hasStageLine: false,
  isClosed: true,
  plans: (round) => [settingsPlan(round)],
};

function settingsPlan(setup: RoundTabs): TabPlan {
  const layout = freshSettingsLayout(TAB_NAME.settings);
  const { gradesHeaderRow, rows } = layout;
  const appraisersRow = freshAppraisersRow(gradesHeaderRow);
  const reportersRow = freshReportersRow(appraisersRow);
  const { labels, notes, ...words } = SETTINGS_TAB;
  const values = settingValues(setup);
  const noteOf = (name: SettingName) => (name in notes ? notes[name as keyof typeof notes] : '');
  const groupCodes = groupsOf(setup.set).map(({ group }) => [group.code]);
  return makePlan({
    role: 'settings',
    name: layout.sheetName,
    top: [words.title, words.hint],
    keys: SETTING_COLUMNS,
    keyRow: SETTINGS_KEY_ROW,
    pieces: [
      ...settingKeys(layout, appraisersRow, reportersRow),
      {
        row: rows.year,
        column: 1,
        cells: SETTING_ROWS.map((name) => [labels[name], values[name], noteOf(name)]),
      },
      {
        row: gradesHeaderRow,
        column: 1,
        cells: [words.gradeHeaders, ...setup.settings.grades],
      },
      { row: gradesHeaderRow - 1, column: layout.noteColumn, cells: [[notes.gradeBands]] },
      {
        row: appraisersRow,
        column: 1,
        cells: [[...words.appraiserHeaders, notes.appraisers], ...groupCodes],
      },
      { row: reportersRow - 1, column: layout.noteColumn, cells: [[notes.reporters]] },
      { row: reportersRow, column: 1, cells: [words.reporterHeaders] },
    ],
    size: { rows: reportersRow + REPORTER_ROWS, columns: SETTING_COLUMNS.length },
    styles: [
      ...settingStyles(layout),
      ...appraiserStyles(appraisersRow),
      ...reporterStyles(reportersRow, layout),
    ],
    widths: [220, 300, 420],
    frozen: { rows: 2, columns: 0 },
    dropdowns: settingLists(rows),
    hiddenColumns: [SETTING_COLUMNS.indexOf('keys') + 1],
    color: TAB_COLOR.other,
  });
}

const SET_TITLES = [...Object.values(SAMPLE_SETS).map(({ title }) => title), CRITERIA_TABLE.title];

function settingLists(rows: Readonly<Record<SettingName, number>>): TabPlan['dropdowns'] {
  return SETTING_ROWS.flatMap((name) => {
    const values = settingList(name);
    return values === undefined ? [] : [{ area: areaOf(rows[name], SETTING_VALUE_COLUMN), values }];
  });
}

const LISTS: Partial<Record<SettingName, readonly string[]>> = {
  ...SETTING_CHOICES,
  stage: SETTINGS_TAB.stages,
  ceiling: SETTINGS_TAB.ceilings,
  criteriaTitle: SET_TITLES,
};

/** The values that a setting may have, where they are known. */
export function settingList(name: SettingName): readonly string[] | undefined {
  return LISTS[name];
}

/** The hidden column that names each row. */
function settingKeys(layout: SettingsLayout, appraisersRow: number, reportersRow: number) {
  const rows: readonly (readonly [SettingRow, number])[] = [
    ...SETTING_ROWS.map((name) => [name, layout.rows[name]] as const),
    ['grades', layout.gradesHeaderRow],
    ['appraisers', appraisersRow],
    ['reporters', reportersRow],
  ];
  const column = SETTING_COLUMNS.indexOf('keys') + 1;
  return rows.map(([name, row]) => ({ row, column, cells: [[rowKeyText('settings', name)]] }));
}

function settingValues({ set, settings }: RoundTabs): Record<SettingName, CellContent> {
  return {
    year: settings.year,
    locality: settings.locality,
    superiorBody: settings.superiorBody,
    issuingBody: settings.issuingBody,
    decimals: settings.decimals,
    tieBreakers: '',
    ceiling: '',
    stage: STAGE_NAME.preparation,
    selfDeadline: '',
    appraisalDeadline: '',
    explanationDeadline: '',
    criteriaTitle: set.title,
    criteriaStatus: set.status,
    roundingStep: '',
    roundedPart: '',
    roundingMode: '',
    ranksByKind: '',
    version: ADD_ON_VERSION,
  };
}

/** Texts that come with a call or are typed: none of them may become a formula, a date or a number. */
const PLAIN_TEXT = [
  'locality',
  'superiorBody',
  'issuingBody',
  'tieBreakers',
  'ceiling',
  'criteriaTitle',
  'criteriaStatus',
  'version',
] as const satisfies readonly SettingName[];

function settingStyles(layout: SettingsLayout): TabPlan['styles'] {
  const first = layout.rows.year;
  return [
    { area: areaOf(first, 1, SETTING_ROWS.length), style: { bold: true } },
    {
      area: areaOf(first, 2, SETTING_ROWS.length),
      style: { align: 'left', wrap: true, border: true },
    },
    { area: areaOf(first, 3, SETTING_ROWS.length), style: { ...HINT, wrap: true } },
    ...PLAIN_TEXT.map((name) => ({
      area: areaOf(layout.rows[name], SETTING_VALUE_COLUMN),
      style: { numberFormat: '@' },
    })),
    ...gradeStyles(layout),
  ];
}

/** Conditions stay what was typed. */
export function gradeStyles(layout: SettingsLayout): TabPlan['styles'] {
  const { gradesHeaderRow: row, valueColumn, noteColumn } = layout;
  const plain: CellStyle = { numberFormat: '@', wrap: true };
  return [
    { area: areaOf(row - 1, noteColumn), style: { ...HINT, wrap: true } },
    { area: areaOf(row, valueColumn - 1, 1, 2), style: HEADER },
    { area: areaOf(row, noteColumn), style: HEADER },
    ...gradesAreas(layout).map((area) => {
      const style: CellStyle = { ...(area.column === noteColumn && plain), border: true };
      return { area, style };
    }),
  ];
}

/** Codes and e-mails stay what was typed. */
export function appraiserStyles(headerRow: number): TabPlan['styles'] {
  return [
    { area: areaOf(headerRow, 1, 1, 2), style: HEADER },
    { area: areaOf(headerRow, 3), style: { ...HINT, wrap: true } },
    { area: appraisersArea(headerRow), style: { numberFormat: '@', wrap: true, border: true } },
  ];
}

/** Names, levels and e-mails stay what was typed. */
export function reporterStyles(
  headerRow: number,
  { valueColumn, noteColumn }: Pick<SettingsLayout, 'valueColumn' | 'noteColumn'>,
): TabPlan['styles'] {
  const columns = [valueColumn - 1, valueColumn, noteColumn];
  const plain: CellStyle = { numberFormat: '@', wrap: true, border: true };
  return [
    { area: areaOf(headerRow - 1, noteColumn), style: { ...HINT, wrap: true } },
    ...columns.map((column) => ({ area: areaOf(headerRow, column), style: HEADER })),
    ...columns.map((column) => ({
      ...{ area: areaOf(headerRow + 1, column, REPORTER_ROWS), style: plain },
    })),
  ];
}
