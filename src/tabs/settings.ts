/**
 * Cấu hình: one row per setting with its value in column B, the table of grade bands that formulas refer to, and the
 * table of those who appraise each group.
 */
import { groupsOf } from '../catalogue/groups-of';
import { SETTINGS_TAB, TAB_NAME } from '../text/labels';
import { STAGE_NAME } from '../text/stage';
import { areaOf } from './plan/a1';
import { gridOf } from './plan/grid';
import { keyText, rowKeyText } from './plan/keys';
import type { RoundTabs, Tab } from './plan/tab';
import {
  APPRAISER_ROWS,
  appraisersArea,
  freshAppraisersRow,
  freshSettingsLayout,
  gradesArea,
  SETTING_COLUMNS,
  SETTING_ROWS,
  SETTING_VALUE_COLUMN,
  SETTINGS_KEY_ROW,
  type SettingRow,
  type SettingName,
  type SettingsLayout,
} from './plan/settings-layout';
import type { CellContent, TabPlan } from './plan/tab-plan';
import { HEADER, HINT, TAB_COLOR, TITLE } from './plan/theme';

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
  const appraisersRow = freshAppraisersRow(layout.gradesHeaderRow);
  const size = { rows: appraisersRow + APPRAISER_ROWS, columns: SETTING_COLUMNS.length };
  return {
    role: 'settings',
    name: layout.sheetName,
    cells: settingCells(setup, layout, size),
    formulas: [],
    size,
    styles: [...settingStyles(layout), ...appraiserStyles(appraisersRow)],
    columnWidths: [
      { column: 1, count: 1, width: 220 },
      { column: 2, count: 1, width: 300 },
      { column: 3, count: 1, width: 420 },
    ],
    frozen: { rows: 2, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [
      { area: areaOf(layout.rows.stage, SETTING_VALUE_COLUMN), values: SETTINGS_TAB.stages },
    ],
    foldable: [],
    keyRow: SETTINGS_KEY_ROW,
    hiddenColumns: [SETTING_COLUMNS.indexOf('keys') + 1],
    color: TAB_COLOR.other,
  };
}

function settingCells(
  setup: RoundTabs,
  layout: SettingsLayout,
  size: TabPlan['size'],
): TabPlan['cells'] {
  const { labels, notes } = SETTINGS_TAB;
  const values = settingValues(setup);
  const noteOf = (name: SettingName) => (name in notes ? notes[name as keyof typeof notes] : '');
  return gridOf(size, [
    { row: 1, column: 1, cells: [[SETTINGS_TAB.title], [SETTINGS_TAB.hint]] },
    {
      row: SETTINGS_KEY_ROW,
      column: 1,
      cells: [SETTING_COLUMNS.map((name) => keyText('settings', name))],
    },
    ...settingKeys(layout, freshAppraisersRow(layout.gradesHeaderRow)),
    {
      row: layout.rows.year,
      column: 1,
      cells: SETTING_ROWS.map((name) => [labels[name], values[name], noteOf(name)]),
    },
    {
      row: layout.gradesHeaderRow,
      column: 1,
      cells: [[...SETTINGS_TAB.gradeHeaders, notes.gradeBands]],
    },
    { row: layout.gradesHeaderRow + 1, column: 1, cells: setup.settings.grades },
    {
      row: freshAppraisersRow(layout.gradesHeaderRow),
      column: 1,
      cells: [
        [...SETTINGS_TAB.appraiserHeaders, notes.appraisers],
        ...groupsOf(setup.set).map(({ group }) => [group.code]),
      ],
    },
  ]);
}

/** The hidden column that names each row. */
function settingKeys(layout: SettingsLayout, appraisersRow: number) {
  const rows: readonly (readonly [SettingRow, number])[] = [
    ...SETTING_ROWS.map((name) => [name, layout.rows[name]] as const),
    ['grades', layout.gradesHeaderRow],
    ['appraisers', appraisersRow],
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
    tieBreakers: settings.tieBreakers.join('; '),
    stage: STAGE_NAME.preparation,
    selfDeadline: '',
    appraisalDeadline: '',
    explanationDeadline: '',
    criteriaTitle: set.title,
    criteriaStatus: set.status,
  };
}

/** Texts that come with a call or are typed: none of them may become a formula, a date or a number. */
const PLAIN_TEXT = [
  'locality',
  'superiorBody',
  'issuingBody',
  'tieBreakers',
  'criteriaTitle',
  'criteriaStatus',
] as const satisfies readonly SettingName[];

function settingStyles(layout: SettingsLayout): TabPlan['styles'] {
  const first = layout.rows.year;
  return [
    { area: areaOf(1, 1), style: TITLE },
    { area: areaOf(2, 1), style: HINT },
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
    { area: areaOf(layout.gradesHeaderRow, 1, 1, 2), style: HEADER },
    { area: areaOf(layout.gradesHeaderRow, 3), style: { ...HINT, wrap: true } },
    { area: gradesArea(layout), style: { border: true } },
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
