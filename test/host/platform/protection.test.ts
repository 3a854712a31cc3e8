// https://developers.google.com/apps-script/reference/spreadsheet/protection
import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../../host/runtime/open-host';
import { inScript, scriptHost, TAB } from '../script-host';

const OWNER = 'chu@vinhlong.gov.vn';
const UNIT = 'donvi@vinhlong.gov.vn';
const OUTSIDER = 'ai@khac.vn';
const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection ' +
  'if you need to edit.';

/** Owned by OWNER, shared with the two others; the functions are what one of them may try. */
async function sharedHost(): Promise<Host> {
  const code = `
    const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
    function write(a1, value) { sheet().getRange(a1).setValue(value); }
    function onSheet(method, ...args) { sheet()[method](...args); }
    function onRange(a1, method, ...args) { sheet().getRange(a1)[method](...args); }
    function onProtection(method, ...args) {
      const [first] = [
        ...sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE),
        ...sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET),
      ];
      const given = first[method](...args);
      return typeof given === 'boolean' || typeof given === 'string' ? given : null;
    }
    function moveRows(a1, to) { sheet().moveRows(sheet().getRange(a1), to); }
    function paste(from, to) { sheet().getRange(from).moveTo(sheet().getRange(to)); }
    function deleteIt() { SpreadsheetApp.getActive().deleteSheet(sheet()); }
    function protectAs(kind, a1) {
      const target = kind === 'SHEET' ? sheet() : sheet().getRange(a1);
      const protection = target.protect();
      protection.removeEditors(protection.getEditors());
      if (protection.canDomainEdit()) protection.setDomainEdit(false);
    }`;
  const host = await scriptHost(code, { user: OWNER });
  host.as(UNIT);
  host.as(OUTSIDER);
  return host;
}

describe('Protection', () => {
  it('of a new range is what it was asked for, and mirrors the editors of the spreadsheet', async () => {
    const host = await sharedHost();
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const protection = sheet.getRange('B2:C3').protect().setDescription('Điểm tự chấm');
      return [
        protection.getProtectionType() === SpreadsheetApp['ProtectionType']?.['RANGE'],
        protection.getRange().getA1Notation(),
        protection.getDescription(),
        protection.getUnprotectedRanges(),
        protection.isWarningOnly(),
        protection.canEdit(),
        protection.canDomainEdit(),
        protection.getEditors().map((user) => user.getEmail()),
      ];
    });
    expect(seen).toEqual([
      ...[true, 'B2:C3', 'Điểm tự chấm', [], false, true, true],
      [OWNER, UNIT, OUTSIDER],
    ]);
    await host.as(OUTSIDER).run('write', 'B2', 'still open');
    expect(host.values(TAB, 'B2')).toEqual([['still open']]);
  });

  it('neither the owner nor the current user can be removed; removing takes users and addresses', async () => {
    const host = await sharedHost();
    const left = await inScript(host, ({ SpreadsheetApp }) => {
      const protection = SpreadsheetApp.getActiveSheet().getRange('A1').protect();
      const emails = () => protection.getEditors().map((user) => user.getEmail());
      const all = protection.getEditors();
      const none = (protection.removeEditors(all), emails());
      const added = (protection.addEditors(['A@x.vn', 'b@x.vn']).addEditor('a@X.vn'), emails());
      return [none, added, (protection.removeEditor('a@x.vn').removeEditor('b@x.vn'), emails())];
    });
    expect(left).toEqual([[OWNER], [OWNER, 'A@x.vn', 'b@x.vn'], [OWNER]]);

    await host.as(UNIT).run('protectAs', 'RANGE', 'C1');
    const ofUnit = await inScript(host, ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSheet()
        .getProtections('RANGE')
        .map((protection) => protection.getEditors().map((user) => user.getEmail())),
    );
    expect(ofUnit).toEqual([[OWNER], [OWNER, UNIT]]);
  });

  it('holds a script of somebody else back, all or nothing, and what that person types', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'RANGE', 'B2:B3');
    const unit = host.as(UNIT);
    await expect(unit.run('write', 'B2', 1)).rejects.toThrow(REFUSAL);
    await expect(unit.run('write', 'A1:C3', 1)).rejects.toThrow(REFUSAL);
    await expect(unit.run('onRange', 'B3', 'setNote', 'n')).rejects.toThrow(REFUSAL);
    await expect(unit.run('onRange', 'A3:B3', 'setBackground', 'red')).rejects.toThrow(REFUSAL);
    await expect(unit.run('onRange', 'B2', 'clear')).rejects.toThrow(REFUSAL);
    await expect(unit.run('onSheet', 'clearContents')).resolves.toBeNull();
    await expect(unit.type(TAB, 'B2', '1')).rejects.toThrow(REFUSAL);
    await unit.type(TAB, 'B4', '4');
    await host.run('write', 'B2', 'owner');
    expect(host.values(TAB, 'A2:B4')).toEqual([
      ['', 'owner'],
      ['', ''],
      ['', 4],
    ]);
    await expect(unit.run('onSheet', 'clearContents')).rejects.toThrow(REFUSAL);
  });

  it('takes no editor whose address is none, nor those given with it', async () => {
    const host = await sharedHost();
    const add = inScript(host, ({ SpreadsheetApp }) => {
      const protection = SpreadsheetApp.getActiveSheet().getRange('A1').protect();
      protection.removeEditors(protection.getEditors()).addEditors(['moi@tinh.vn', 'không phải']);
    });
    await expect(add).rejects.toThrow('Invalid email: không phải');
    const count = inScript(host, ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSheet()
        .getProtections('RANGE')
        .map((protection) => protection.getEditors().length),
    );
    expect(await count).toEqual([1]);
  });

  it('adding an editor alone restricts nobody: all the others are editors still', async () => {
    const host = await sharedHost();
    await inScript(host, ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSheet().getRange('A1').protect().addEditor('a@x.vn');
    });
    await host.as(UNIT).run('write', 'A1', 1);
    await host.as(OUTSIDER).run('write', 'A1', 2);
    expect(host.values(TAB, 'A1')).toEqual([[2]]);
    await expect(host.as('new@khac.vn').run('write', 'A1', 3)).rejects.toThrow(REFUSAL);
  });

  it('stays open to colleagues of the owner until setDomainEdit(false)', async () => {
    const host = await sharedHost();
    const setDomain = (isOpen: boolean) =>
      inScript(
        host,
        ({ SpreadsheetApp }, open: boolean) => {
          const sheet = SpreadsheetApp.getActiveSheet();
          const protection = sheet.getProtections('RANGE')[0] ?? sheet.getRange('A1').protect();
          protection.removeEditors(protection.getEditors()).setDomainEdit(open);
          return protection.canDomainEdit();
        },
        isOpen,
      );
    expect(await setDomain(true)).toBe(true);
    await host.as(UNIT).run('write', 'A1', 1);
    await expect(host.as(OUTSIDER).run('write', 'A1', 2)).rejects.toThrow(REFUSAL);
    expect(await setDomain(false)).toBe(false);
    await expect(host.as(UNIT).run('write', 'A1', 3)).rejects.toThrow(REFUSAL);
  });

  it('setDomainEdit throws where the owner belongs to no domain', async () => {
    const host = await scriptHost('', { user: 'chu@gmail.com' });
    const asked = inScript(host, ({ SpreadsheetApp }) => {
      const protection = SpreadsheetApp.getActiveSheet().protect();
      if (protection.canDomainEdit()) throw new Error('open');
      protection.setDomainEdit(false);
    });
    await expect(asked).rejects.toThrow('does not belong to a Google Workspace domain');
  });

  it('where several lie over a cell, each of them must allow the edit', async () => {
    const host = await sharedHost();
    await inScript(
      host,
      ({ SpreadsheetApp }, unit: string) => {
        const sheet = SpreadsheetApp.getActiveSheet();
        for (const [area, editors] of [
          ['A1:B1', [unit]],
          ['B1:C1', []],
        ] as const) {
          const protection = sheet.getRange(area).protect();
          protection.removeEditors(protection.getEditors()).addEditors(editors);
          protection.setDomainEdit(false);
        }
      },
      UNIT,
    );
    await host.as(UNIT).run('write', 'A1', 1);
    await expect(host.as(UNIT).run('write', 'B1', 1)).rejects.toThrow(REFUSAL);
    await expect(host.as(UNIT).run('write', 'C1', 1)).rejects.toThrow(REFUSAL);
  });

  it('of a sheet leaves its unprotected ranges open, also several together', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'SHEET', '');
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const protection = sheet.protect();
      protection.setUnprotectedRanges([sheet.getRange('B2:B9'), sheet.getRange('C2:C5')]);
      return [
        protection.getProtectionType().name(),
        protection.getRange().getA1Notation(),
        protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
        sheet.getProtections('SHEET').length,
        SpreadsheetApp.getActive().getProtections('RANGE').length,
      ];
    });
    expect(seen).toEqual(['SHEET', 'A1:Z1000', ['B2:B9', 'C2:C5'], 1, 0]);
    const unit = host.as(UNIT);
    await unit.run('write', 'B3:C5', 'open');
    await expect(unit.run('write', 'B3:C6', 'shut')).rejects.toThrow(REFUSAL);
    await expect(unit.run('write', 'A1', 'shut')).rejects.toThrow(REFUSAL);
    expect(host.values(TAB, 'B5:C6')).toEqual([
      ['open', 'open'],
      ['', ''],
    ]);
  });

  it('setUnprotectedRanges throws for a range, and for cells of another sheet', async () => {
    const host = await sharedHost();
    const ofRange = inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet
        .getRange('A1')
        .protect()
        .setUnprotectedRanges([sheet.getRange('A1')]);
    });
    await expect(ofRange).rejects.toThrow('only be set for a protected sheet');
    const elsewhere = inScript(host, ({ SpreadsheetApp }) => {
      const other = SpreadsheetApp.getActive().insertSheet('Khác').getRange('A1');
      SpreadsheetApp.getActive().getSheets()[0]?.protect().setUnprotectedRanges([other]);
    });
    await expect(elsewhere).rejects.toThrow('must be on the protected sheet');
  });

  it('a warning holds nobody back', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'RANGE', 'A1');
    await expect(host.as(UNIT).run('onProtection', 'setWarningOnly', true)).rejects.toThrow(
      REFUSAL,
    );
    const isWarning = await inScript(host, ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSheet()
        .getProtections('RANGE')[0]
        ?.setWarningOnly(true)
        .isWarningOnly(),
    );
    expect(isWarning).toBe(true);
    await host.as(UNIT).run('write', 'A1', 1);
    expect(await host.as(UNIT).run('onProtection', 'canEdit')).toBe(true);
  });

  it('"editors are not supported" with a warning; when it is taken back they are "all the editors in the document"', async () => {
    const host = await sharedHost();
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const protection = SpreadsheetApp.getActiveSheet().getRange('A1').protect();
      const count = () => protection.getEditors().length;
      const all = count();
      protection.removeEditors(protection.getEditors());
      const one = count();
      protection.setWarningOnly(true);
      const none = [count(), protection.addEditor('moi@tinh.vn').getEditors().length];
      return [all > one, one, none, protection.setWarningOnly(false).getEditors().length === all];
    });
    expect(seen).toEqual([true, 1, [0, 0], true]);
  });

  it('who may not edit the area may see the protection but neither its editors nor change it', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'RANGE', 'A1');
    const unit = host.as(UNIT);
    expect(await unit.run('onProtection', 'canEdit')).toBe(false);
    expect(await unit.run('onProtection', 'getDescription')).toBe('');
    await expect(unit.run('onProtection', 'getEditors')).rejects.toThrow(REFUSAL);
    await expect(unit.run('onProtection', 'canDomainEdit')).rejects.toThrow(REFUSAL);
    await expect(unit.run('onProtection', 'addEditor', UNIT)).rejects.toThrow(REFUSAL);
    await expect(unit.run('onProtection', 'remove')).rejects.toThrow(REFUSAL);
  });

  it('setRange "moves the protection to cover the new range instead"; remove unprotects', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'RANGE', 'A1');
    await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getProtections('RANGE')[0]?.setRange(sheet.getRange('B1'));
    });
    await host.as(UNIT).run('write', 'A1', 1);
    await expect(host.as(UNIT).run('write', 'B1', 1)).rejects.toThrow(REFUSAL);
    await inScript(host, ({ SpreadsheetApp }) => {
      for (const protection of SpreadsheetApp.getActive().getProtections('RANGE'))
        protection.remove();
    });
    await host.as(UNIT).run('write', 'B1', 1);
  });

  it('protected rows cannot be taken out, nor others put in between them', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'RANGE', 'B3:B5');
    const unit = host.as(UNIT);
    await expect(unit.run('onSheet', 'deleteRow', 4)).rejects.toThrow(REFUSAL);
    await expect(unit.run('onSheet', 'deleteColumns', 1, 2)).rejects.toThrow(REFUSAL);
    await expect(unit.run('onSheet', 'insertRowAfter', 3)).rejects.toThrow(REFUSAL);
    await expect(unit.run('onSheet', 'insertRowsBefore', 5, 2)).rejects.toThrow(REFUSAL);
    await unit.run('onSheet', 'insertRowBefore', 3);
    await unit.run('onSheet', 'insertRowAfter', 6);
    await unit.run('onSheet', 'insertColumnBefore', 2);
    await unit.run('onSheet', 'setName', 'Tên mới');
    await unit.run('onSheet', 'deleteRow', 1);
    await inScript(host, ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().insertSheet('Khác');
    });
    await expect(unit.run('deleteIt')).rejects.toThrow(REFUSAL);
    await host.run('deleteIt');
    expect(host.sheetNames).toEqual(['Khác']);
  });

  it('protected rows cannot be moved, nor others moved in between them; protected cells not cut or pasted over', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'RANGE', 'B3:B5');
    const unit = host.as(UNIT);
    await expect(unit.run('moveRows', 'A4', 9)).rejects.toThrow(REFUSAL);
    await expect(unit.run('moveRows', 'A8', 4)).rejects.toThrow(REFUSAL);
    await expect(unit.run('paste', 'B2:B3', 'D1')).rejects.toThrow(REFUSAL);
    await expect(unit.run('paste', 'A1:A2', 'B2')).rejects.toThrow(REFUSAL);
    await unit.run('moveRows', 'A8', 3);
    await unit.run('paste', 'A1:A2', 'B2');
  });

  it('of a whole sheet holds back its name, its rows and what it looks like, not its tab being shown', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'SHEET', '');
    const unit = host.as(UNIT);
    for (const [method, ...args] of [
      ['setName', 'Tên'],
      ['insertRowAfter', 3],
      ['setColumnWidth', 1, 50],
      ['hideSheet'],
    ]) {
      await expect(unit.run('onSheet', method, ...args)).rejects.toThrow(REFUSAL);
    }
    await unit.run('onSheet', 'activate');
    await unit.run('onRange', 'B2', 'activate');
  });

  it('travels with the snapshot', async () => {
    const host = await sharedHost();
    await host.run('protectAs', 'RANGE', 'A1');
    const again = await scriptHost(
      'function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }',
      {
        snapshot: host.snapshot(),
        user: UNIT,
        owner: OWNER,
      },
    );
    await expect(again.run('write')).rejects.toThrow(REFUSAL);
  });
});

describe('Range.canEdit', () => {
  it('"determines whether the user has permission to edit every cell in the range"', async () => {
    const host = await scriptHost(
      `function can(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).canEdit(); }`,
      { user: OWNER },
    );
    const mine = await inScript(host, ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      const protection = range.protect();
      protection.removeEditors(protection.getEditors()).setDomainEdit(false);
      return range.canEdit();
    });
    const unit = host.as(UNIT);
    expect([mine, await unit.run('can', 'A1:A2'), await unit.run('can', 'A2')]).toEqual([
      ...[true, false, true],
    ]);
  });
});

describe('Spreadsheet', () => {
  it('has an owner and editors, to whom others can be added', async () => {
    const host = await scriptHost('', { user: UNIT, owner: OWNER });
    const people = await inScript(host, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActive().addEditor('moi@x.vn');
      const editors = spreadsheet.getEditors().map((user) => user.getEmail());
      return [spreadsheet.getOwner().getEmail(), editors];
    });
    expect(people).toEqual([OWNER, [OWNER, UNIT, 'moi@x.vn']]);
  });
});
