// https://developers.google.com/apps-script/reference/spreadsheet/sheet
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost, TAB } from '../script-host';

describe('Sheet', () => {
  it('getRange takes A1 notation or 1-based numbers and refuses what lies outside', async () => {
    const host = await scriptHost();
    const ranges = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      return [
        sheet.getRange('B:B'),
        sheet.getRange('3:3'),
        sheet.getRange(1, 2),
        sheet.getRange(1, 2, 3),
        sheet.getRange(1, 2, 3, 4),
      ].map((range) => range.getA1Notation());
    });
    expect(ranges).toEqual(['B:B', '3:3', 'B1', 'B1:B3', 'B1:E3']);
    const outside = (...args: number[]) =>
      inScript(
        host,
        (gas, [a = 1, b = 1, c = 1, d = 1]: number[]) => {
          gas.SpreadsheetApp.getActiveSheet().getRange(a, b, c, d);
        },
        args,
      );
    await expect(outside(1000, 1, 2, 1)).rejects.toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    await expect(outside(1, 1, 0, 1)).rejects.toThrow(
      'The number of rows in the range must be at least 1.',
    );
    await expect(outside(0, 1)).rejects.toThrow('too small');
  });

  it('getRange keeps a notation that is open to an edge: "for the range 3:7 … bound only to a row"', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      const ofSheet = ['$d:$F', '7:5', 'A2:C', 'B2:5', 'D:F'].map((a1) => sheet.getRange(a1));
      const ranges = [...ofSheet, spreadsheet.getRange(`'${sheet.getName()}'!D:F`)];
      return [
        ...ranges.map((range) => [
          range.getA1Notation(),
          range.getNumRows(),
          range.getNumColumns(),
        ]),
        sheet.getRange('D:F').offset(0, 0).getA1Notation(),
        sheet.getRange(1, 4, 1000, 3).getA1Notation(),
      ];
    });
    expect(seen).toEqual([
      ['D:F', 1000, 3],
      ['5:7', 3, 26],
      ['A2:C', 999, 3],
      ['B2:5', 4, 25],
      ['D:F', 1000, 3],
      ['D:F', 1000, 3],
      'D1:F1000',
      'D1:F1000',
    ]);
  });

  it('refuses rows and columns that the sheet has not, where Univer takes whatever is named', async () => {
    const host = await scriptHost();
    const told = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const messageOf = (call: () => unknown) => {
        try {
          call();
          return 'nothing';
        } catch (error) {
          return (error as Error).message;
        }
      };
      const calls = [
        () => sheet.insertRowsAfter(1001, 1),
        () => sheet.insertRowBefore(0),
        () => sheet.deleteRows(999, 3),
        () => sheet.hideRows(1001),
        () => sheet.setRowHeight(1001, 20),
        () => sheet.insertColumnsAfter(27, 1),
        () => sheet.deleteColumns(26, 2),
        () => sheet.hideColumns(0),
        () => sheet.setColumnWidths(26, 2, 50),
      ];
      return [calls.map(messageOf), sheet.getMaxRows(), sheet.getMaxColumns()];
    });
    const [rows, columns] = ['Those rows are out of bounds.', 'Those columns are out of bounds.'];
    const messages = [rows, rows, rows, rows, rows, columns, columns, columns, columns];
    expect(told).toEqual([messages, 1000, 26]);
  });

  it('hideSheet "on the only visible sheet … throws"; getRangeList takes "a non-empty list"', async () => {
    const host = await scriptHost();
    const hide = inScript(host, (gas) => gas.SpreadsheetApp.getActiveSheet().hideSheet().getName());
    await expect(hide).rejects.toThrow('only visible sheet');
    const none = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRangeList([]);
    });
    await expect(none).rejects.toThrow('must not be empty');
  });

  it('getRange takes "A1 notation or R1C1 notation"', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      return [
        sheet.getRange('R5C3'),
        sheet.getRange('r1c1:R2C26'),
        spreadsheet.getRange('R5C3'),
        spreadsheet.getRange(`'${sheet.getName()}'!R5C3:R6C4`),
        sheet.getRange('R5'),
        sheet.getRange('C3'),
      ].map((range) => range.getA1Notation());
    });
    expect(seen).toEqual(['C5', 'A1:Z2', 'C5', 'C5:D6', 'R5', 'C3']);
  });

  it('getLastRow is "the position of the last row that has content", spilled results included', async () => {
    const host = await scriptHost();
    const read = () =>
      inScript(host, (gas) => {
        const sheet = gas.SpreadsheetApp.getActiveSheet();
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      });
    expect(await read()).toEqual([0, 0, 'A1']);
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('C2').setFormula('=A1:A3');
      sheet.getRange('Z900').setBackground('#ff0000');
    });
    expect(await read()).toEqual([4, 3, 'A1:C4']);
  });

  it('inserts and deletes rows and columns; formulas follow', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('D1').setFormula('=SUM(A1:B2)');
      sheet.insertRowsBefore(2, 2).insertColumnsAfter(1, 1).insertRowAfter(4).insertColumns(1);
    });
    const formula = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      return [sheet.getRange('F1').getFormula(), sheet.getMaxRows(), sheet.getMaxColumns()];
    });
    expect(formula).toEqual(['=SUM(B1:D4)', 1003, 28]);
    expect(host.values(TAB, 'F1')).toEqual([[10]]);
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().deleteRows(2, 2).deleteColumn(3);
    });
    expect(host.values(TAB, 'B1:C2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('keeps freezing, widths, heights, hiding, colour and gridlines', async () => {
    const host = await scriptHost();
    const frame = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.setFrozenRows(2).setFrozenColumns(3).setColumnWidths(2, 2, 120).setRowHeight(1, 40);
      sheet.hideColumns(5, 2).setTabColor('#00ff00').setHiddenGridlines(true);
      return [
        sheet.getFrozenRows(),
        sheet.getFrozenColumns(),
        sheet.getColumnWidth(3),
        sheet.getRowHeight(1),
        sheet.isColumnHiddenByUser(6),
        sheet.showColumns(6).isColumnHiddenByUser(6),
        sheet.hasHiddenGridlines(),
      ];
    });
    expect(frame).toEqual([2, 3, 120, 40, true, false, true]);
    const saved = host.snapshot().sheets['0'];
    expect(saved).toMatchObject({ tabColor: '#00ff00', showGridlines: 0 });
    expect(saved?.columnData?.[4]).toMatchObject({ hd: 1 });
  });

  it('getSheetId is a number that stays with the sheet when it is renamed and moved', async () => {
    const host = await scriptHost();
    const same = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('Mới');
      const id = sheet.getSheetId();
      sheet.setName('Khác');
      spreadsheet.moveActiveSheet(1);
      const found = spreadsheet.getSheetById(id);
      return [typeof id, found?.getName(), found?.getIndex()];
    });
    expect(same).toEqual(['number', 'Khác', 1]);
  });

  it('setName refuses a name that another sheet has', async () => {
    const host = await scriptHost();
    const rename = inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActive().insertSheet('A');
      sheet.setName('trang tính1');
    });
    await expect(rename).rejects.toThrow('already exists');
  });

  it('clear takes content and look away, clearContents only content', async () => {
    const host = await scriptHost();
    const after = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const cell = sheet.getRange('A1').setValue(1).setBackground('#ff0000');
      sheet.clearContents();
      const kept = cell.getBackground();
      cell.setValue(1);
      sheet.clear();
      return [kept, cell.getBackground(), sheet.getLastRow()];
    });
    expect(after).toEqual(['#ff0000', '#ffffff', 0]);
  });

  it('getSheetName is getName; activate makes it the active sheet with its first cell', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const first = spreadsheet.getActiveSheet();
      spreadsheet.insertSheet('B').getRange('C3').activate();
      const here = spreadsheet.getActiveSheet().getActiveCell().getA1Notation();
      first.activate();
      return [
        here,
        spreadsheet.getActiveSheet().getSheetName(),
        first.getActiveCell().getA1Notation(),
      ];
    });
    expect(seen).toEqual(['C3', TAB, 'A1']);
  });

  it('insertRowsAfter and insertColumnAfter count from the given position; deleteRow takes one', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.insertRowsAfter(1, 2).insertColumnAfter(1).deleteRow(2);
    });
    expect(host.values(TAB, 'A1:C3')).toEqual([
      [1, '', 2],
      ['', '', ''],
      [3, '', 4],
    ]);
  });

  it('deleteRows and deleteColumns refuse to take all of them', async () => {
    const host = await scriptHost();
    const rows = inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.deleteRows(1, sheet.getMaxRows());
    });
    await expect(rows).rejects.toThrow("You can't delete all the rows on the sheet.");
    const columns = inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.deleteColumns(1, sheet.getMaxColumns());
    });
    await expect(columns).rejects.toThrow("You can't delete all the columns on the sheet.");
  });

  it('sizes single columns and several rows "in pixels", hides rows and sheets and shows them again', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActive().insertSheet('B');
      sheet.setColumnWidth(2, 77).setRowHeights(1, 2, 33).hideRows(4, 2).showRows(5);
      const hidden = sheet.hideSheet().isSheetHidden();
      return [
        sheet.getColumnWidth(2),
        sheet.getRowHeight(2),
        hidden,
        sheet.showSheet().isSheetHidden(),
      ];
    });
    expect(seen).toEqual([77, 33, true, false]);
    const rows = Object.values(host.snapshot().sheets).find(({ name }) => name === 'B')?.rowData;
    expect([rows?.[3]?.hd, rows?.[4]?.hd]).toEqual([1, 0]);
  });

  it('setColumnGroupControlPosition is kept with the sheet', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().setColumnGroupControlPosition('BEFORE');
    });
    expect(host.snapshot().sheets['0']?.custom).toEqual({ columnGroupControlPosition: 'BEFORE' });
  });

  it('isRowHiddenByUser tells the rows that hideRows hid', async () => {
    const host = await scriptHost();
    const hidden = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.hideRows(4, 2).showRows(5);
      return [3, 4, 5].map((row) => sheet.isRowHiddenByUser(row));
    });
    expect(hidden).toEqual([false, true, false]);
  });

  it('moveColumns "selects all columns that the range spans"; the index is that before the move', async () => {
    const host = await scriptHost();
    const moved = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:F1').setValues([['a', 'b', 'c', 'd', 'e', 'f']]);
      // Google's own example: A and B to index 5 become columns C and D.
      sheet.moveColumns(sheet.getRange('A1:B1'), 5);
      const there = sheet.getRange('A1:F1').getValues()[0];
      sheet.moveColumns(sheet.getRange('D1:E9'), 1);
      return [there, sheet.getRange('A1:F1').getValues()[0]];
    });
    expect(moved).toEqual([
      ['c', 'd', 'a', 'b', 'e', 'f'],
      ['b', 'e', 'c', 'd', 'a', 'f'],
    ]);
  });

  it('moved rows and columns take formats, notes, drop-downs, highlights, metadata and sizes along; formulas and names follow', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const { SpreadsheetApp } = gas;
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      sheet.getRange('B3').setValue(7).setNote('n').setBackground('#ff0000');
      sheet
        .getRange('B3')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.getRange('A1').setFormula('=B3+1');
      spreadsheet.setNamedRange('BAY', sheet.getRange('B3'));
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('B2:B4')])
          .whenFormulaSatisfied('=$C2=1')
          .setBold(true)
          .build(),
      ]);
      sheet.getRange('3:3').addDeveloperMetadata('row');
      sheet.getRange('B:B').addDeveloperMetadata('column');
      sheet.setRowHeight(3, 40).setColumnWidth(2, 77).hideColumns(2);
      sheet.getRange('B2:B9').protect();
      sheet.moveRows(sheet.getRange('A3'), 7);
      sheet.moveColumns(sheet.getRange('B1'), 5);
      const cell = sheet.getRange('D6');
      const [rule] = sheet.getConditionalFormatRules();
      return [
        [cell.getValue(), cell.getNote(), cell.getBackground()],
        [
          cell.getDataValidation()?.getCriteriaType()?.name(),
          sheet.getRange('B3').getDataValidation(),
        ],
        [sheet.getRange('A1').getFormula(), spreadsheet.getRangeByName('BAY')?.getA1Notation()],
        rule?.getRanges().map((range) => range.getA1Notation()),
        rule?.getBooleanCondition()?.getCriteriaValues(),
        sheet.getRange('6:6').getDeveloperMetadata().length,
        sheet.getRange('D:D').getDeveloperMetadata().length,
        [sheet.getRowHeight(6), sheet.getColumnWidth(4), sheet.isColumnHiddenByUser(4)],
        sheet.getProtections('RANGE')[0]?.getRange().getA1Notation(),
      ];
    });
    expect(seen).toEqual([
      [7, 'n', '#ff0000'],
      ['CHECKBOX', null],
      ['=D6+1', 'D6'],
      ['D2:D3', 'D6'],
      ['=$B2=1'],
      1,
      1,
      [40, 77, true],
      'D2:D9',
    ]);
    expect(host.values(TAB, 'A1')).toEqual([[8]]);
  });

  it.each([
    ['deleteColumn', '=Xa!A1', '=SUM(Xa!A1:B1)', '=Xa!C1'],
    ['deleteRow', '=Xa!B1', '=SUM(Xa!B1:C1)', '=Xa!D1'],
    ['moveColumns', '=Xa!A1', '=SUM(Xa!A1:B1)', '=Xa!D1'],
    ['moveRows', '=Xa!B1', '=SUM(Xa!B1:C1)', '=Xa!D1'],
  ])(
    '%s on a sheet nobody looks at: formulas of the others follow, in their places',
    async (...given) => {
      const host = await scriptHost();
      const [method, ...expected] = given;
      const formulas = await inScript(
        host,
        (gas, [name = '']: string[]) => {
          const spreadsheet = gas.SpreadsheetApp.getActive();
          const far = spreadsheet.insertSheet('Xa');
          const here = spreadsheet.insertSheet('Gần');
          const row = name.endsWith('Row') || name.endsWith('Rows') ? 2 : 1;
          const at = (column: string) => `Xa!${column}${row}`;
          const cells = here.getRange('C3:C5');
          cells.setFormulas([
            [`=${at('B')}`],
            [`=SUM(${at('B')}:${at('C').slice(3)})`],
            [`=${at('D')}`],
          ]);
          if (name === 'deleteColumn') far.deleteColumn(1);
          if (name === 'deleteRow') far.deleteRow(1);
          if (name === 'moveColumns') far.moveColumns(far.getRange('A1'), 4);
          if (name === 'moveRows') far.moveRows(far.getRange('A1'), 4);
          return cells.getFormulas().flat();
        },
        [method],
      );
      expect(formulas).toEqual(expected);
    },
  );

  it.each([
    ['B1', 5],
    ['E1', 2],
    ['A1:B1', 6],
    ['D1:F1', 1],
    ['B1:D1', 7],
    ['C1:E1', 2],
  ])('moveColumns of %s to %i: every formula still shows the cell it showed', async (moved, to) => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:F1').setValues([[1, 2, 3, 4, 5, 6]]);
      const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
      sheet.getRange('H3:H8').setFormulas(letters.map((letter) => [`=${letter}1`]));
      const other = gas.SpreadsheetApp.getActive().insertSheet('Gần');
      other
        .getRange('B1:B6')
        .setFormulas(letters.map((letter) => [`='${sheet.getName()}'!$${letter}$1`]));
    });
    await inScript(
      host,
      (gas, [a1 = '', column = '']: string[]) => {
        const [sheet] = gas.SpreadsheetApp.getActive().getSheets();
        sheet?.moveColumns(sheet.getRange(a1), Number(column));
      },
      [moved, String(to)],
    );
    expect(host.values(TAB, 'H3:H8').flat()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(host.values('Gần', 'B1:B6').flat()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(host.values(TAB, 'A1:F1').flat()).not.toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('refuses to move lines out of merged cells', async () => {
    const host = await scriptHost();
    const move = inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').merge();
      sheet.moveColumns(sheet.getRange('B1'), 5);
    });
    await expect(move).rejects.toThrow('merged cells');
  });

  it('moves a block with the merged cells, highlight and protection inside it in one piece', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const { SpreadsheetApp } = gas;
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A2:B9').protect();
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:B9')]);
      sheet.setConditionalFormatRules([rule.whenFormulaSatisfied('=$B2=1').setBold(true).build()]);
      sheet.moveColumns(sheet.getRange('A1:B1'), 6);
      const [moved] = sheet.getConditionalFormatRules();
      return [
        sheet.getProtections('RANGE')[0]?.getRange().getA1Notation(),
        moved?.getRanges().map((range) => range.getA1Notation()),
        moved?.getBooleanCondition()?.getCriteriaValues(),
      ];
    });
    expect(seen).toEqual(['D2:E9', ['D2:E9'], ['=$E2=1']]);
    expect(host.snapshot().sheets['0']?.mergeData).toMatchObject([
      { startRow: 0, endRow: 0, startColumn: 3, endColumn: 4 },
    ]);
  });

  it('copyTo makes a sheet named "Copy of …" with everything on it but the protections', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const { SpreadsheetApp } = gas;
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      spreadsheet.insertSheet('Cuối');
      sheet.getRange('B3').setValue(7).setNote('n').setBackground('#ff0000');
      sheet.getRange('A1').setFormula('=B3+1');
      sheet
        .getRange('B4')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('B2:B4')])
          .whenCellEmpty()
          .setBold(true)
          .build(),
      ]);
      sheet.addDeveloperMetadata('role', 'x');
      sheet.getRange('3:3').addDeveloperMetadata('row').addDeveloperMetadata('other');
      sheet.getRange('A:A').protect();
      sheet.protect();
      sheet.setFrozenRows(2);
      const copy = sheet.copyTo(spreadsheet);
      const again = sheet.copyTo(spreadsheet);
      copy.getRange('B3').setValue(1);
      const ids = spreadsheet.createDeveloperMetadataFinder().find();
      return [
        [copy.getName(), again.getName(), copy.getIndex(), spreadsheet.getNumSheets()],
        spreadsheet.getActiveSheet().getName(),
        [sheet.getRange('B3').getValue(), copy.getRange('A1').getFormula(), copy.getFrozenRows()],
        [again.getRange('B3').getNote(), again.getRange('B3').getBackground()],
        copy.getRange('B4').getDataValidation()?.getCriteriaType()?.name(),
        copy.getConditionalFormatRules()[0]?.getRanges()[0]?.getSheet().getName(),
        [
          copy.getDeveloperMetadata()[0]?.getValue(),
          copy.getRange('3:3').getDeveloperMetadata().length,
        ],
        [ids.length, new Set(ids.map((metadata) => metadata.getId())).size],
        [copy.getProtections('SHEET').length, copy.getProtections('RANGE').length],
        sheet.getProtections('RANGE').length,
      ];
    });
    expect(seen).toEqual([
      [`Copy of ${TAB}`, `Copy of ${TAB} 2`, 3, 4],
      'Cuối',
      [7, '=B3+1', 2],
      ['n', '#ff0000'],
      'CHECKBOX',
      `Copy of ${TAB}`,
      ['x', 2],
      [9, 9],
      [0, 0],
      1,
    ]);
    expect(host.values(`Copy of ${TAB}`, 'A1')).toEqual([[2]]);
    expect(host.values(TAB, 'A1')).toEqual([[8]]);
  });
});
