/** Fifty things that people do to a workbook in LibreOffice Calc, over tabs, blocks, rows, columns, keys and lists (damage.py). */

/** A verb of damage.py and its words. */
type Step = readonly [verb: string, ...words: readonly (string | number | boolean)[]];

export interface OfficeDamage {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Nothing was lost that says whose a figure is: refusing would be wrong, too. */
  readonly isRead: boolean;
}

const READ: readonly string[] = [
  'nothing: opened and saved',
  'a column inserted before Tự chấm',
  'maximum and method exchanged as whole columns',
  'a criterion moved up',
  'a row inserted among the criteria',
  'a row inserted above the keys',
  'columns and rows hidden',
  'the criteria sorted whole by maximum',
  'the results of a unit sorted',
  'two columns of results exchanged below their headers',
  'a header retyped in capitals',
  'two headers merged',
  'the results of two units merged',
  'the units sorted by name',
  'rows of Cấu hình moved',
  'a group tab renamed',
  'two group tabs with exchanged names',
  'group tabs in another order',
  'a group tab copied, the copy changed',
  'a group tab replaced by its copy',
  'a tab inserted, another hidden',
];

const [ONE, TWO, THREE] = ['1 Chỉ đạo', '2 Thể chế', '3 Thủ tục'] as const;
const [UNITS, SETTINGS] = ['Đơn vị', 'Cấu hình'] as const;
const [COLUMNS, ROWS] = ['columns', 'rows'] as const;

const named = (damages: Readonly<Record<string, readonly Step[]>>): readonly OfficeDamage[] =>
  Object.entries(damages).map(([name, steps]) => ({ name, steps, isRead: READ.includes(name) }));

/** Of a group tab: A–I describe, J–M Tự chấm, N–Q Thẩm định, R–U Điểm; keys in row 4, the header in 5. */
const LINES = named({
  'nothing: opened and saved': [],
  'a column of Tự chấm deleted': [['delete', ONE, COLUMNS, 11, 1]],
  'a column of Thẩm định deleted': [['delete', TWO, COLUMNS, 14, 1]],
  'the column of codes deleted': [['delete', TWO, COLUMNS, 1, 1]],
  'the column of methods deleted': [['delete', THREE, COLUMNS, 4, 1]],
  'a column inserted before Tự chấm': [['insert', ONE, COLUMNS, 10, 1]],
  'a column inserted within Tự chấm': [['insert', ONE, COLUMNS, 12, 1]],
  'a column moved within Tự chấm': [['move', TWO, COLUMNS, 10, 1, 13]],
  'a column moved from Tự chấm into Thẩm định': [['move', ONE, COLUMNS, 11, 1, 16]],
  'maximum and method exchanged as whole columns': [['move', ONE, COLUMNS, 3, 1, 5]],
  'a column of a unit twice': [['duplicate', THREE, COLUMNS, 10, 1]],
  'a criterion deleted': [['delete', TWO, ROWS, 8, 1]],
  'a criterion twice': [['duplicate', TWO, ROWS, 9, 1]],
  'a criterion moved up': [['move', TWO, ROWS, 10, 1, 7]],
  'a row inserted among the criteria': [['insert', THREE, ROWS, 7, 2]],
  'a row inserted above the keys': [['insert', THREE, ROWS, 2, 1]],
  'columns and rows hidden': [
    ['hide', ONE, COLUMNS, 4, 3],
    ['hide', ONE, ROWS, 7, 1],
  ],
});

const CELLS = named({
  'the criteria sorted whole by maximum': [['sort', TWO, 'A7:Q10', 3, false, false]],
  'only the codes sorted, the other way': [['sort', TWO, 'A6:A10', 1, false, false]],
  'the results of a unit sorted': [['sort', ONE, 'J7:J8', 1, false, false]],
  'headers and results of Tự chấm sorted by name': [['sort', ONE, 'J5:M8', 1, true, true]],
  'Tự chấm with its keys sorted by name': [['sort', ONE, 'J4:M8', 2, true, true]],
  'header and keys of Thẩm định sorted apart from the results': [
    ['sort', TWO, 'N4:Q5', 2, true, true],
  ],
  'two headers of units exchanged': [['swap', ONE, 'J5', 'K5']],
  'two columns of results exchanged below their headers': [['swap', TWO, 'J6:J10', 'K6:K10']],
  'two whole columns exchanged from the header on': [['swap', TWO, 'J5:J10', 'L5:L10']],
  'Tự chấm and Thẩm định exchanged with header and keys': [['swap', ONE, 'J4:M8', 'N4:Q8']],
  'the labels of two blocks exchanged': [['swap', ONE, 'J3', 'N3']],
  'two describing headers exchanged': [['swap', THREE, 'C5', 'E5']],
  'two codes exchanged': [['swap', ONE, 'A7', 'A8']],
  'a code retyped as another': [['type', THREE, 'A8', "'3.1"]],
  'a header retyped in capitals': [['type', ONE, 'J5', 'XÃ MỘT']],
  'a header retyped as another unit': [['type', ONE, 'J5', 'Xã Ba']],
  'two headers merged': [['merge', ONE, 'J5:K5']],
  'the results of two units merged': [['merge', TWO, 'J8:K8']],
  'a column of results cut and pasted over the next': [['cut', ONE, 'J5:J8', ONE, 'K5']],
  'Tự chấm of one tab pasted over that of another': [['copy', TWO, 'J4:M10', THREE, 'J4']],
  'the row of keys deleted': [['delete', ONE, ROWS, 4, 1]],
  'two keys exchanged': [['swap', ONE, 'J4', 'K4']],
  'some keys cleared': [['clear', TWO, 'C4:E4']],
});

const LISTS = named({
  'two names of Đơn vị exchanged': [['swap', UNITS, 'B6', 'B7']],
  'the units sorted by name': [['sort', UNITS, 'A6:G9', 2, true, false]],
  'only the names of the units sorted': [['sort', UNITS, 'B6:B9', 1, true, false]],
  'a unit deleted from the list': [['delete', UNITS, ROWS, 7, 1]],
  'a unit stopped': [['type', UNITS, 'F8', 'ngừng']],
  'two labels of Cấu hình exchanged': [['swap', SETTINGS, 'A8', 'A9']],
  'a row of Cấu hình deleted': [['delete', SETTINGS, ROWS, 8, 1]],
  'rows of Cấu hình moved': [['move', SETTINGS, ROWS, 8, 1, 5]],
});

const TABS = named({
  'a group tab renamed': [['rename', ONE, 'Lĩnh vực một']],
  'two group tabs with exchanged names': [['swap_names', ONE, TWO]],
  'a group tab deleted': [['delete_tab', THREE]],
  'Đơn vị deleted': [['delete_tab', UNITS]],
  'group tabs in another order': [
    ['move_tab', THREE, 1],
    ['move_tab', ONE, 4],
  ],
  'a group tab copied, the copy changed': [
    ['copy_tab', ONE, '1 Chỉ đạo (2)', 6],
    ['clear', '1 Chỉ đạo (2)', 'J7:M8'],
  ],
  'a group tab copied, the original changed': [
    ['copy_tab', TWO, '2 Thể chế (2)', 6],
    ['swap', TWO, 'J5', 'K5'],
  ],
  'a group tab replaced by its copy': [
    ['copy_tab', ONE, 'tạm', 6],
    ['delete_tab', ONE],
    ['rename', 'tạm', ONE],
  ],
  'a tab inserted, another hidden': [
    ['insert_tab', 'Ghi chú', 1],
    ['hide_tab', TWO],
  ],
  'two tabs merged into one': [
    ['copy', THREE, 'A6:Q8', TWO, 'A11'],
    ['delete_tab', THREE],
  ],
});

export const OFFICE_DAMAGES: readonly OfficeDamage[] = [...LINES, ...CELLS, ...LISTS, ...TABS];
