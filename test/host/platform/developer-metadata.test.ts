// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('DeveloperMetadata', () => {
  it('lies in the snapshot where the .xlsx writer looks for it, beside document properties', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      gas.PropertiesService.getDocumentProperties().setProperty('p', '1');
      spreadsheet.addDeveloperMetadata('book', 'b');
      sheet.addDeveloperMetadata('sheet', 's', 'PROJECT');
      sheet.getRange('C:C').addDeveloperMetadata('column', 'c');
      sheet.getRange('4:4').addDeveloperMetadata('row');
    });
    const snapshot = host.snapshot();
    const sheet = snapshot.sheets['0'];
    expect(snapshot.custom).toEqual({
      documentProperties: { p: '1' },
      developerMetadata: [{ id: 1, key: 'book', value: 'b', visibility: 'DOCUMENT' }],
    });
    expect(sheet?.custom).toEqual({
      developerMetadata: [{ id: 2, key: 'sheet', value: 's', visibility: 'PROJECT' }],
    });
    expect(sheet?.columnData?.[2]?.custom).toEqual({
      developerMetadata: [{ id: 3, key: 'column', value: 'c', visibility: 'DOCUMENT' }],
    });
    expect(sheet?.rowData?.[3]?.custom).toEqual({
      developerMetadata: [{ id: 4, key: 'row', value: null, visibility: 'DOCUMENT' }],
    });
  });

  it('follows inserted and deleted rows and columns, and renamed sheets', async () => {
    const host = await scriptHost();
    const places = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('C:C').addDeveloperMetadata('unit', 'x');
      sheet.getRange('4:4').addDeveloperMetadata('head');
      sheet.insertColumnsBefore(2, 3).insertRowsBefore(1, 1).deleteColumns(1, 1).setName('Khác');
      const finder = () => gas.SpreadsheetApp.getActive().createDeveloperMetadataFinder();
      const [unit] = finder().withKey('unit').find();
      const [head] = finder().withKey('head').find();
      return [
        unit?.getLocation().getColumn()?.getColumn(),
        unit?.getLocation().getLocationType().name(),
        head?.getLocation().getRow()?.getRow(),
        unit?.getLocation().getSheet(),
      ];
    });
    expect(places).toEqual([5, 'COLUMN', 5, null]);
  });

  it('can be found by key, value, id, type and visibility, and within a sheet or range', async () => {
    const host = await scriptHost();
    const found = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      const other = spreadsheet.insertSheet('B');
      spreadsheet.addDeveloperMetadata('role', 'book');
      sheet.addDeveloperMetadata('role', 'scores', 'PROJECT');
      sheet.getRange('B:B').addDeveloperMetadata('role', 'unit');
      other.addDeveloperMetadata('role', 'ranking');
      const count = (list: unknown[]) => list.length;
      const finder = () => spreadsheet.createDeveloperMetadataFinder().withKey('role');
      return [
        count(finder().find()),
        count(finder().withValue('ranking').find()),
        count(finder().withId(2).find()),
        count(finder().withLocationType('SHEET').find()),
        count(finder().withVisibility('PROJECT').find()),
        count(sheet.createDeveloperMetadataFinder().find()),
        count(sheet.getRange('A1:B2').createDeveloperMetadataFinder().find()),
        count(sheet.getRange('C1').createDeveloperMetadataFinder().find()),
        count(sheet.getDeveloperMetadata()),
        count(sheet.getRange('B:B').getDeveloperMetadata()),
      ];
    });
    expect(found).toEqual([4, 1, 1, 2, 1, 2, 1, 0, 1, 1]);
  });

  it('can be changed and removed, also after its column has moved', async () => {
    const host = await scriptHost();
    const after = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('B:B').addDeveloperMetadata('a', '1').addDeveloperMetadata('b', '2');
      const finder = () => sheet.createDeveloperMetadataFinder();
      const [first] = finder().withKey('a').find();
      sheet.insertColumnBefore(1);
      first?.setValue('9').setKey('c');
      const changed = finder()
        .find()
        .map((m) => [m.getKey(), m.getValue(), m.getId()]);
      first?.remove();
      return [changed, finder().find().length];
    });
    expect(after).toEqual([
      [
        ['c', '9', 1],
        ['b', '2', 2],
      ],
      1,
    ]);
  });

  it('belongs to whole rows and columns: no other range has any', async () => {
    const host = await scriptHost();
    const counts = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('B:B').addDeveloperMetadata('cột');
      sheet.getRange('2:2').addDeveloperMetadata('dòng');
      return ['B2', 'A1:C3', 'A:C', 'B:B', '2:2'].map(
        (a1) => sheet.getRange(a1).getDeveloperMetadata().length,
      );
    });
    expect(counts).toEqual([0, 0, 0, 1, 1]);
  });

  it('"may only be added to … an entire row or column"', async () => {
    const host = await scriptHost();
    const add = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('A1:B2').addDeveloperMetadata('k');
    });
    await expect(add).rejects.toThrow('arbitrary ranges is not currently supported');
  });

  it('has a visibility, DOCUMENT unless given, that can be changed', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive().addDeveloperMetadata('k');
      const [one] = spreadsheet.getDeveloperMetadata();
      return [one?.getVisibility().name(), one?.setVisibility('PROJECT').getVisibility().name()];
    });
    expect(seen).toEqual(['DOCUMENT', 'PROJECT']);
  });
});
