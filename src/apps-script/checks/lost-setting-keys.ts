/**
 * Keys of Cấu hình that are gone. It has no header: its columns are found by the labels of its rows, which have keys of
 * their own in a hidden column. Found in what lost-keys.ts has read of the tab.
 */
import { isBlank } from '../../core/reading';
import { FINDING } from '../../text/check-workbook';
import { cellText } from '../../text/cell-text';
import { SETTINGS_TAB } from '../../text/settings-tab';
import {
  keysByTexts,
  keysIn,
  keyText,
  misnamedIn,
  roleOfKeyRow,
  rowKeysIn,
  rowKeyText,
  type KeyedText,
} from '../../tabs/plan/keys';
import { SETTING_COLUMNS, SETTINGS_KEY_ROW } from '../../tabs/plan/settings-layout';
import { addVersionRow } from '../migrations/add-settings';
import { misnamed } from '../workbook/open-tab';
import { ROW_NAMES } from '../workbook/settings';
import { leftToPeople, type Finding } from './finding';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

const ROW_TEXTS: readonly KeyedText[] = Object.entries(ROW_NAMES).map(([key, text]) => ({
  key,
  text,
}));

export function lostSettingKeys(sheet: Sheet, cells: Cells): Finding[] {
  const tab = sheet.getName();
  const found = settingKeysIn(cells);
  if (!('keys' in found)) {
    return [
      found.other === undefined
        ? leftToPeople(FINDING.keysUnclear(), tab)
        : leftToPeople(misnamed(sheet, found.other).damage),
    ];
  }
  const { keys, present, heads } = found;
  const isGone = ({ key }: KeyedText) => !keys.includes(key);
  const rows = ROW_TEXTS.filter((row) => !isGone(row) && !present.includes(row.key));
  const columns = SETTING_COLUMNS.filter((name) => !heads.includes(name));
  const names = [
    ...rows.map(({ text }) => text),
    ...columns.map((name) => SETTINGS_TAB.columns[name]),
  ];
  const repair = () => {
    writeSettingKeys(sheet, found);
  };
  return [
    ...ROW_TEXTS.filter(isGone).map(({ key, text }) => {
      const gone = leftToPeople(FINDING.lineGone(text), tab);
      const again = () => {
        addVersionRow(sheet);
      };
      return key === 'version' ? { ...gone, repair: again } : gone;
    }),
    ...(names.length === 0 ? [] : [{ tab, range: '', text: FINDING.keysLost(names), repair }]),
  ];
}

/** Positions count from 0. */
interface SettingKeys {
  /** Of rows: as they are, and as they belong beside the labels. */
  readonly present: readonly string[];
  readonly keys: readonly string[];
  /** Of columns, as they are. */
  readonly heads: readonly string[];
  readonly keyRow: number;
  /** Where the labels stand, and where the keys of the rows do or may. */
  readonly label: number;
  readonly keyColumn: number;
}

/** Nothing where the labels are not to be found or keys that are there contradict them; `other`: one says another's name. */
function settingKeysIn(
  cells: Cells,
): SettingKeys | { readonly other: ReturnType<typeof misnamedIn> } {
  const [{ length: width } = []] = cells;
  const columns = Array.from({ length: width }, (_, column) => cells.map((row) => row[column]));
  const known = new Set(ROW_TEXTS.map(({ text }) => text));
  const counts = columns.map((cell) => cell.filter((text) => known.has(cellText(text))).length);
  const most = Math.max(...counts);
  const label = counts.indexOf(most);
  const texts = columns[label]?.map(cellText) ?? [];
  const rowKeys = columns.map((column) => rowKeysIn(column, 'settings'));
  const keyed = rowKeys.findIndex((column) => column.some((key) => key !== ''));
  const present = rowKeys[keyed] ?? cells.map(() => '');
  const other = misnamedIn(ROW_NAMES, present, texts);
  if (other !== undefined) return { other };
  const keys = keysByTexts(ROW_TEXTS, texts, present);
  const { keyRow, heads } = settingHead(cells);
  // Or keys of rows were copied over the values: what stood there nobody can put back.
  const isMoved = BESIDE_LABEL.some(
    (name, i) => ![-1, label + i].includes(heads.indexOf(name)) || keyed === label + i,
  );
  if (keys === undefined || isMoved || most * 2 < known.size) return { other: undefined };
  const behind = label + BESIDE_LABEL.length;
  const free = columns.findIndex((column, i) => i >= behind && column.every(isBlank));
  const keyColumn = [keyed, free].find((column) => column >= 0) ?? Math.max(behind, width);
  return { present, keys, heads, keyRow, label, keyColumn };
}

/** Where it was made at first, if the row is gone. */
function settingHead(cells: Cells): Pick<SettingKeys, 'keyRow' | 'heads'> {
  const at = cells.findIndex((row) => roleOfKeyRow(row) === 'settings');
  const keyRow = at < 0 ? SETTINGS_KEY_ROW - 1 : at;
  return { keyRow, heads: keysIn(cells[keyRow] ?? [], 'settings') };
}

/** The columns that stand beside each other from the labels on. */
const BESIDE_LABEL = ['label', 'value', 'note'] as const;

/** The head of the keys' own column last: with it the tab is whole. */
export function writeSettingKeys(sheet: Sheet, found: Omit<SettingKeys, 'heads'>): void {
  const { keys, keyRow, label, keyColumn } = found;
  const have = sheet.getMaxColumns();
  if (keyColumn >= have) sheet.insertColumnsAfter(have, keyColumn + 1 - have);
  keys.forEach((key, row) => {
    if (key === '' || found.present[row] === key) return;
    sheet.getRange(row + 1, keyColumn + 1).setValue(rowKeyText('settings', key));
  });
  sheet.hideColumns(keyColumn + 1);
  sheet.hideRows(keyRow + 1);
  const own = BESIDE_LABEL.map((name) => keyText('settings', name));
  sheet.getRange(keyRow + 1, label + 1, 1, own.length).setValues([own]);
  sheet.getRange(keyRow + 1, keyColumn + 1).setValue(keyText('settings', 'keys'));
}
