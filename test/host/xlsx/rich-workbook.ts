// A small workbook with one of everything that host/xlsx promises to carry, in the shapes that Univer 0.25.1 saves.
import type { IWorkbookData } from '@univerjs/core';
import type { CalculatedCells } from '../../../host/univer/calculated-cells';

export const GROUP = '1 Chỉ đạo, điều hành';
export const SETTINGS = "Cấu hình '25";
export const LONG_LIST = Array.from({ length: 40 }, (_, index) => `Lựa chọn thứ ${index + 1}, dài`);
export const LONG_TEXT = `${'Giải trình rất dài. '.repeat(2000)}hết`;

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const metadata = (id: number, key: string, value: string) => ({
  id,
  key,
  value,
  visibility: 'DOCUMENT',
});

const LINE = { s: 1, cl: { rgb: '#000000' } };

const styles = {
  header: {
    ff: 'Times New Roman',
    fs: 13,
    bl: 1,
    it: 1,
    ul: { s: 1 },
    st: { s: 1 },
    cl: { rgb: '#ff0000' },
    bg: { rgb: '#ddeeff' },
    bd: {
      t: LINE,
      b: { s: 7, cl: { rgb: '#00ff00' } },
      l: { s: 8, cl: { rgb: '#123456' } },
      r: LINE,
    },
    ht: 2,
    vt: 2,
    tb: 3,
  },
  text: { n: { pattern: '@' } },
  date: { n: { pattern: 'dd/MM/yyyy' } },
  percent: { n: { pattern: '0.0%' } },
  score: { n: { pattern: '#,##0.00' }, ht: 3, vt: 1 },
  up: { tr: { a: -45 } },
  down: { tr: { a: 30 } },
  stacked: { tr: { a: 0, v: 1 } },
};

/** Row 12 is hidden and holds keys; row 3 (E3:G4) holds one spilled CCHC formula, row 6 an ordinary formula that spills, row 7 two that depend on them. */
const group = {
  id: 'tab-1',
  name: GROUP,
  tabColor: '#123456',
  hidden: 0,
  rowCount: 60,
  columnCount: 30,
  defaultColumnWidth: 88,
  defaultRowHeight: 24,
  freeze: { xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 },
  showGridlines: 0,
  mergeData: [range(8, 0, 9, 1)],
  custom: { developerMetadata: [metadata(1, 'cchc.role', 'group:1')] },
  columnData: {
    0: { w: 70, custom: { developerMetadata: [metadata(2, 'cchc.column', 'code')] } },
    1: { w: 333 },
    2: { w: 63 },
    4: { custom: { outline: 1, developerMetadata: [metadata(3, 'cchc.unit', 'Xã Vĩnh Long')] } },
    5: { hd: 1, custom: { outline: 1 } },
    6: { hd: 1, custom: { outline: 2 } },
    7: { s: 'text' },
  },
  rowData: {
    0: { h: 40, ia: 0 },
    5: { custom: { developerMetadata: [metadata(4, 'cchc.row', '1.1')] } },
    11: { hd: 1 },
    12: { hd: 1, custom: { outline: 1 } },
    13: { s: 'percent' },
  },
  cellData: {
    0: {
      0: { v: 'Mã', t: 1, s: 'header' },
      1: { v: 'Nội dung\nhai dòng', t: 1, s: 'header' },
      2: { v: 'Nghiêng', t: 1, s: 'up' },
      3: { v: 'Nghiêng', t: 1, s: 'down' },
      4: { v: 'Đứng', t: 1, s: 'stacked' },
    },
    1: {
      0: { v: '1/2', t: 1, s: 'text' },
      1: { v: '3.10', t: 1, s: 'text' },
      2: { v: '0,5', t: 1, s: 'text' },
      3: { s: 'text' },
      4: { v: '007', t: 4, s: 'text' },
      5: { v: 5, t: 2, s: 'text' },
    },
    2: {
      0: { v: 12.5, t: 2 },
      1: { v: 0.6612903225806451, t: 2, s: 'percent' },
      2: { v: 1, t: 3 },
      3: { v: 0, t: 3 },
      4: {
        f: `=CCHC_SCORE(A2:C3,$A2:$A3,'${SETTINGS.replace("'", "''")}'!$B$1,"A2:C3")`,
        v: 0.5,
        t: 2,
        s: 'score',
      },
      5: { s: 'score' },
      6: { s: 'score' },
    },
    3: { 0: { v: 45000, t: 2, s: 'date' }, 1: { v: 45000.75, t: 2, s: 'date' } },
    4: {
      0: { v: '=1+1', t: 1 },
      1: { v: '+84 912', t: 1 },
      2: { v: '-', t: 1 },
      3: { v: '@HYPERLINK("x")', t: 1 },
      4: { v: '  có khoảng trắng ', t: 1 },
      5: { v: 'a_x0041_b <&> "ngoặc"', t: 1 },
      6: { v: 'dòng\r\nmới\u0007', t: 1 },
    },
    5: { 0: { f: '=TRANSPOSE(A3:A4)', v: 12.5, t: 2 } },
    6: {
      0: { f: '=SUM(A3,1)', v: 13.5, t: 2 },
      1: { f: '=IF(A3>1,"đạt","chưa")', v: 'đạt', t: 1 },
      2: { f: '=1/0', v: '#DIV/0!', t: 1 },
      3: { f: '=XLOOKUP(A2,A2:A3,B2:B3)', v: '3.10', t: 1 },
      4: { f: '=A3>1', v: 1, t: 3 },
      5: { f: '=A3+$A3', si: 'shared', v: 25, t: 2 },
      6: { si: 'shared', v: 0.5, t: 2 },
      7: { f: '=LET(x,A3,x*2)', v: 25, t: 2 },
      8: { f: '=CCHC_GRADE(A3)', v: '#N/A', t: 1 },
    },
    8: { 0: { v: 'gộp', t: 1 } },
    10: { 0: { v: LONG_TEXT, t: 1 } },
    11: { 0: { v: 'group:1', t: 1, s: 'text' }, 4: { v: 'x01', t: 1, s: 'text' } },
  },
};

const settings = {
  id: 'tab-2',
  name: SETTINGS,
  tabColor: '',
  hidden: 1,
  rowCount: 1000,
  columnCount: 20,
  defaultColumnWidth: 88,
  defaultRowHeight: 24,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  showGridlines: 1,
  mergeData: [],
  columnData: {},
  rowData: { 0: { hd: 1 } },
  cellData: { 0: { 0: { v: 'Số chữ số thập phân', t: 1 }, 1: { v: 2, t: 2 } } },
};

const block = [range(2, 4, 3, 6), range(20, 4, 30, 6)];
const highlight = (cfId: string, rule: object, stopIfTrue = false) => ({
  cfId,
  ranges: block,
  stopIfTrue,
  rule: { type: 'highlightCell', style: { bg: { rgb: '#eeeeee' } }, ...rule },
});

const conditionalFormats = {
  'tab-1': [
    highlight(
      'a',
      {
        subType: 'formula',
        value: '=AND(ISNUMBER(E3),E3<$C3)',
        style: { bl: 1, cl: { rgb: '#000000' } },
      },
      true,
    ),
    highlight('b', { subType: 'text', operator: 'beginsWith', value: '⚠' }),
    highlight('c', { subType: 'text', operator: 'equal', value: 'KPS "x"' }, true),
    highlight('d', { subType: 'text', operator: 'equal', value: '' }),
    highlight('e', { subType: 'number', operator: 'greaterThan', value: 3.5 }),
    highlight('f', { subType: 'number', operator: 'between', value: [-1, 3] }),
    highlight('g', { subType: 'number', operator: 'notBetween', value: [0, 1] }),
    highlight('j', { subType: 'text', operator: 'containsBlanks' }),
    highlight('h', { subType: 'formula', value: '=E3="KPS"' }),
    {
      cfId: 'i',
      ranges: [range(2, 0, 9, 0)],
      stopIfTrue: false,
      rule: {
        type: 'colorScale',
        config: [
          { index: 0, color: '#ff0000', value: { type: 'min' } },
          { index: 1, color: '#ffff00', value: { type: 'percentile', value: 50 } },
          { index: 2, color: '#00ff00', value: { type: 'num', value: 100 } },
        ],
      },
    },
  ],
};

const validation = (uid: string, row: number, rule: object) => ({
  uid,
  ranges: [range(row, 0, row, 2)],
  allowBlank: true,
  errorStyle: 1,
  showErrorMessage: true,
  showInputMessage: false,
  ...rule,
});

const dataValidations = {
  'tab-1': [
    validation('a', 20, {
      type: 'list',
      formula1: 'Có,Không,KPS',
      showDropDown: true,
      prompt: 'Chọn một giá trị',
      showInputMessage: true,
      error: 'Chỉ chọn trong danh sách',
    }),
    validation('b', 22, {
      type: 'list',
      formula1: `='${SETTINGS.replace("'", "''")}'!$A$1:$A$9`,
      showDropDown: true,
      errorStyle: 2,
    }),
    validation('c', 24, { type: 'decimal', operator: 'between', formula1: '0', formula2: '10.5' }),
    validation('d', 26, { type: 'checkbox', errorStyle: 2 }),
    validation('e', 28, { type: 'list', formula1: JSON.stringify(LONG_LIST), showDropDown: true }),
    validation('f', 30, { type: 'custom', formula1: '=LEN(A31)<5' }),
  ],
};

const note = (row: number, col: number, text: string) => ({
  id: `note-${row}-${col}`,
  row,
  col,
  note: text,
  width: 160,
  height: 72,
  show: false,
});

const notes = {
  'tab-1': { 1: { 0: note(1, 0, 'Ghi chú\nhai dòng') }, 40: { 3: note(40, 3, 'xa') } },
};

const name = (id: string, text: string, formulaOrRefString: string, localSheetId: string) => ({
  id,
  name: text,
  formulaOrRefString,
  localSheetId,
});

const names = {
  name1: name(
    'name1',
    'Don_vi',
    `'${SETTINGS.replace("'", "''")}'!$A$1:$A$3`,
    'AllDefaultWorkbook',
  ),
  name2: name('name2', 'Ty_le', '=0.5*2', 'AllDefaultWorkbook'),
  name3: name('name3', 'Rieng', `'${GROUP}'!$A:$A`, 'tab-1'),
};

export const RICH = {
  id: 'workbook-1',
  name: 'Bảng chấm điểm',
  appVersion: '0.25.1',
  locale: 'viVN',
  styles,
  sheetOrder: ['tab-1', 'tab-2'],
  sheets: { 'tab-1': group, 'tab-2': settings },
  resources: [
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(conditionalFormats) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(dataValidations) },
    { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) },
  ],
  custom: {
    developerMetadata: [metadata(9, 'cchc.workbook', 'đợt 2025')],
    documentProperties: { 'cchc.round': '{"year":2025}', long: 'ắ'.repeat(50_000) },
  },
} as unknown as IWorkbookData;

export const CALCULATED: CalculatedCells = {
  'tab-1': {
    2: { 4: { v: 0.5, t: 2 }, 5: { v: '⚠ 40/33', t: 1 }, 6: { v: true, t: 3 } },
    3: { 4: { v: null }, 5: { v: '#N/A', t: 1 }, 6: { v: '', t: 1 } },
    5: { 0: { v: 12.5, t: 2 }, 1: { v: 45000, t: 2 } },
  },
};
