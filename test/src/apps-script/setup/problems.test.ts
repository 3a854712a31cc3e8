import { describe, expect, it } from '@jest/globals';
import { unitProblems } from '../../../../src/apps-script/setup/problems';
import { newUnits } from '../../../../src/rules/units';
import { DISAGREEMENT, SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_CRITERIA, SMALL_REQUEST, smallRound, type SetupHost } from './setup-host';
import { workbookState } from './workbook-state';

async function expectRefusal(round: SetupHost, problems: readonly string[]) {
  const before = workbookState(round.host);
  expect(await round.setUp()).toEqual({
    ok: false,
    reason: 'workbook',
    message: SETUP.cannotContinue(),
    problems,
  });
  expect(workbookState(round.host)).toEqual(before);
}

const problemsOf = (...names: readonly string[]) => unitProblems({ units: newUnits(names) });

/** What is said of a unit or a column in the first tab where it is out of place. */
const said = (kind: keyof typeof DISAGREEMENT, block: string, unit: string, found = unit) =>
  DISAGREEMENT[kind]({ tab: '1 Chỉ đạo', block, unit, found });

describe('unitProblems', () => {
  it.each(['=1+1', '+84', '-Xã', '@Xã', '#REF!', 'Xã *', 'Xã?', 'Xã~1'])('refuses %s', (name) => {
    expect(problemsOf(name)).toEqual([SETUP.unitUnusable(name)]);
  });

  it.each([
    ['Xã \u001b[2JMột', 'U+001B'],
    ['Xã \u202eiaH', 'U+202E'],
  ])('refuses the unseen in %j', (name, sign) => {
    expect(problemsOf(name)).toEqual([SETUP.unitSpoilt(name, sign)]);
  });

  it('refuses names that a person would read as the same', () => {
    expect(problemsOf('Xã Một', 'xã  một', 'Xã Hai')).toEqual([
      SETUP.unitDuplicate('xã  một', 'Xã Một'),
    ]);
  });

  it('lets odd names be units like any other', async () => {
    const units = ["Xã O'Neil", '"Ngoặc"', '12', '1/2', '3,10', 'TRUE', 'Xã <A>; B & C'];
    const { host, setUp, units: read } = await setupHost();
    expect(await setUp({ units, criteria: SMALL_CRITERIA })).toMatchObject({ ok: true });
    expect(host.values('1 Chỉ đạo', 'J5:P5')).toEqual([units]);
    await host.type('1 Chỉ đạo', 'J8', 'Có');
    expect((await read()).map(({ name, rank, grade }) => [name, rank, grade])).toEqual(
      units.map((name, i) => (i === 0 ? [name, 1, 'Yếu'] : [name, null, ''])),
    );
    expect(await setUp()).toMatchObject({ ok: true, created: [] });
  });
});

describe('columnProblems and takenNames', () => {
  it('refuses a list that was changed after the tabs were made, and writes nothing', async () => {
    const round = await smallRound();
    await round.host.type('Đơn vị', 'B8', 'Xã Ba');
    await expectRefusal(round, [said('nameless', 'self', 'Xã Ba')]);
    await round.host.type('Đơn vị', 'B7', '');
    await expectRefusal(round, [said('nameless', 'self', 'Xã Ba')]);
    await round.host.type('Đơn vị', 'B8', '');
    await expectRefusal(round, [said('foreign', 'self', 'Xã Hai')]);
  });

  it('refuses a deleted list rather than starting anew, a deleted guide staying away', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Đơn vị')?.getRange('B6:B7').clearContent();
      const guide = spreadsheet.getSheetByName('Hướng dẫn');
      if (guide) spreadsheet.deleteSheet(guide);
    });
    await expectRefusal(round, [said('foreign', 'self', 'Xã Một')]);
  });

  it.each([
    ['self-assessments', 11, 'self'],
    ['appraisals', 13, 'appraised'],
    ['scores', 15, 'score'],
  ])('refuses a column inserted between the units of the %s', async (_, column, block) => {
    const round = await smallRound();
    await round.edit((spreadsheet, at: never) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.insertColumnsBefore(at, 1);
    }, column);
    await expectRefusal(round, [said('foreign', block, '')]);
  });

  it('leaves a tie-breaker that is no code to whoever ranks: formulas, documents and check refuse it', async () => {
    const { host, setUp } = await smallRound();
    await host.type('Cấu hình', 'B9', '2; 7');
    expect(await setUp()).toMatchObject({ ok: true });
    const message = SETUP.tieBreakerUnknown('7');
    expect(host.values('Xếp hạng', 'A6:B7').flat()).toEqual([`⚠ ${message}`, '', '', '']);
    expect(await host.run('readRound')).toMatchObject({ ok: false, message });
    expect(await host.run('checkWorkbook', {})).toMatchObject({ findings: [{ text: message }] });
    await host.type('Cấu hình', 'B9', '2; 1.2');
    expect(await host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });

  it('names everything at once', async () => {
    const { host, setUp, edit } = await setupHost();
    await edit((spreadsheet) => {
      for (const name of ['Xếp hạng', '2 Thể chế', 'Bộ tiêu chí']) {
        spreadsheet.insertSheet(name).getRange('A1').setValue('có trước');
      }
    });
    const before = workbookState(host);
    expect(await setUp({ ...SMALL_REQUEST, units: ['Xã Một', '=Xã'] })).toMatchObject({
      problems: [
        SETUP.unitUnusable('=Xã'),
        SETUP.nameTaken('Bộ tiêu chí'),
        SETUP.nameTaken('2 Thể chế'),
        SETUP.nameTaken('Xếp hạng'),
      ],
    });
    expect(workbookState(host)).toEqual(before);
  });
});
