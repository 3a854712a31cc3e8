import { describe, expect, it, jest } from '@jest/globals';
import type { Host, Person } from '../../../../host/runtime/host';
import type {
  ApplyProtectionsOutcome,
  ApplyProtectionsRequest,
} from '../../../../src/contract/calls/apply-protections';
import type { CheckWorkbookOutcome } from '../../../../src/contract/calls/check-workbook';
import { FINDING } from '../../../../src/text/check-workbook';
import { STAGE_MESSAGE } from '../../../../src/text/refusal-message';
import { STAGE_NAME } from '../../../../src/text/stage';
import { killedAt, killsThatDiffer } from '../../../helpers/killed-at';
import { diaryLines } from '../setup/workbook-state';
import { setupHost, SMALL_REQUEST, type SetupHost } from '../setup/setup-host';

jest.setTimeout(120_000);

const OWNER = 'chu@tinh.vn';
const UNIT_1 = 'mot@gmail.com';
const UNIT_2 = 'hai@gmail.com';
const APPRAISER = 'noivu@gmail.com';

/** On the tab `1 Chỉ đạo`: Xã Một in J and L, Xã Hai in K and M; row 6 is 1.1. */
const CELLS = { self1: 'J7', self2: 'K7', appraised1: 'L7', score1: 'N7', code: 'A7' } as const;

interface RoundOfRoles extends SetupHost {
  readonly apply: (request?: Partial<ApplyProtectionsRequest>) => Promise<ApplyProtectionsOutcome>;
}

let saved: ReturnType<Host['snapshot']> | undefined;

/** A round whose units have e-mails, and whose group 1 has an appraiser; made once, opened afresh for each test. */
async function roundOfRoles(): Promise<RoundOfRoles> {
  saved ??= await makeRound();
  const round = await setupHost({ user: OWNER, snapshot: saved });
  return {
    ...round,
    apply: async (request) =>
      (await round.host.run('applyProtections', {
        cursor: 0,
        scope: 'all',
        ...request,
      })) as ApplyProtectionsOutcome,
  };
}

async function makeRound(): Promise<ReturnType<Host['snapshot']>> {
  const { host, setUp } = await setupHost({ user: OWNER });
  await setUp(SMALL_REQUEST);
  await host.type('Đơn vị', 'D6', `${UNIT_1}; khong-phai-thu`);
  await host.type('Đơn vị', 'D7', UNIT_2);
  await host.type('Cấu hình', 'B34', APPRAISER);
  return host.snapshot();
}

const mayType = (person: Person, cell: string, tab = '1 Chỉ đạo') =>
  person.type(tab, cell, '1').then(
    () => true,
    () => false,
  );

/** Which of the cells somebody may type into. */
async function openCells(host: Host, email: string): Promise<readonly string[]> {
  const open: string[] = [];
  for (const [name, cell] of Object.entries(CELLS)) {
    if (await mayType(host.as(email), cell)) open.push(name);
  }
  return open;
}

const setStage = async ({ host }: SetupHost, stage: string) => {
  const expected = host.values('Cấu hình', 'B11')[0]?.[0];
  return host.run('setStage', { stage, expected });
};

const lastLine = ({ host }: SetupHost) =>
  host
    .values('Nhật ký', 'B6:D41')
    .filter(([, action]) => Boolean(action))
    .at(-1);

/** Descriptions with editors and places, in one order. */
const protectionsOf = (round: SetupHost) =>
  round.edit((spreadsheet) =>
    (['SHEET', 'RANGE'] as const)
      .flatMap((type) => spreadsheet.getProtections(type))
      .map((protection) =>
        [
          protection.getRange().getSheet().getName(),
          protection.getDescription(),
          protection.getRange().getA1Notation(),
          protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
          protection.getEditors().map((user) => user.getEmail()),
        ].join(' | '),
      )
      .sort(),
  );

describe('applyProtections', () => {
  it.each([
    [STAGE_NAME.preparation, { unit1: [], unit2: [], appraiser: [] }],
    [STAGE_NAME.selfAssessment, { unit1: ['self1'], unit2: ['self2'], appraiser: [] }],
    [STAGE_NAME.appraisal, { unit1: [], unit2: [], appraiser: ['appraised1'] }],
    [STAGE_NAME.explanation, { unit1: [], unit2: [], appraiser: ['appraised1'] }],
    [STAGE_NAME.publication, { unit1: [], unit2: [], appraiser: [] }],
  ])('lets each person type only where %s and his role allow', async (stage, open) => {
    const round = await roundOfRoles();
    await setStage(round, stage);
    expect(await round.apply()).toMatchObject({ ok: true, cursor: null });
    expect({
      unit1: await openCells(round.host, UNIT_1),
      unit2: await openCells(round.host, UNIT_2),
      appraiser: await openCells(round.host, APPRAISER),
    }).toEqual(open);
  });

  it('moves what is open with the stage, by the protections of whole tabs alone', async () => {
    const round = await roundOfRoles();
    await setStage(round, STAGE_NAME.selfAssessment);
    await round.apply();
    const blocks = (await protectionsOf(round)).filter((line) => !line.includes('CCHC tab'));
    await setStage(round, STAGE_NAME.appraisal);
    expect(await round.apply({ scope: 'stage' })).toMatchObject({ ok: true, cursor: null });
    expect(await openCells(round.host, UNIT_1)).toEqual([]);
    expect(await openCells(round.host, APPRAISER)).toEqual(['appraised1']);
    expect((await protectionsOf(round)).filter((line) => !line.includes('CCHC tab'))).toEqual(
      blocks,
    );
  });

  it('protects nothing with a change of stage where nobody has asked for protection', async () => {
    const round = await roundOfRoles();
    await setStage(round, STAGE_NAME.selfAssessment);
    expect(await round.apply({ scope: 'stage' })).toMatchObject({ ok: true, cursor: null });
    expect(await protectionsOf(round)).toEqual([]);
  });

  it('keeps settings and results for the owner, and leaves open what the add-on writes for people', async () => {
    const round = await roundOfRoles();
    await round.apply();
    const { host } = round;
    for (const [tab, cell, isOpen] of [
      ['Cấu hình', 'B5', false],
      ['Đơn vị', 'D6', false],
      ['Bộ tiêu chí', 'C3', false],
      ['Xếp hạng', 'A7', false],
      ['Điểm trừ', 'A7', false],
      ['Khắc phục', 'C6', true],
      ['Nhật ký', 'D901', true],
    ] as const) {
      expect([tab, await mayType(host.as(UNIT_1), cell, tab)]).toEqual([tab, isOpen]);
      expect([tab, await mayType(host, cell, tab)]).toEqual([tab, true]);
    }
  });

  it('lets a unit edit through the sidebar what it may type, and nothing else', async () => {
    const round = await roundOfRoles();
    await setStage(round, STAGE_NAME.selfAssessment);
    await round.apply();
    const edit = (unit: string) =>
      round.host.as(UNIT_1).run('editResult', {
        unit,
        code: '1.1',
        changes: { self: { value: '1/2', expected: '' } },
      });
    await expect(edit('Xã Một')).resolves.toMatchObject({ ok: true });
    await expect(edit('Xã Hai')).resolves.toMatchObject({ ok: false, reason: 'protected' });
    expect(round.host.values('1 Chỉ đạo', 'J7:K7')).toEqual([['1/2', '']]);
    expect(lastLine(round)).toEqual([
      UNIT_1,
      'Sửa kết quả',
      'Xã Một, 1.1: tự chấm (trống) → “1/2”',
    ]);
  });

  it('names what is no address and who has none, and does the rest', async () => {
    const round = await roundOfRoles();
    expect(await round.apply()).toMatchObject({
      problems: [
        { kind: 'invalid', whose: 'unit', name: 'Xã Một', email: 'khong-phai-thu' },
        { kind: 'nobody', whose: 'group', name: '2', email: '' },
      ],
    });
  });

  it('changes nothing the second time, and only what has other editors the third', async () => {
    const round = await roundOfRoles();
    await round.apply();
    const before = await protectionsOf(round);
    const writes = async () => {
      round.host.resetCounters();
      await round.apply();
      return round.host.counters.serviceCalls;
    };
    const unchanged = await writes();
    expect(await protectionsOf(round)).toEqual(before);
    await round.host.type('Đơn vị', 'D7', 'khac@gmail.com');
    // Two protections, and what Nhật ký tells of them: nothing was told while nothing changed. Each is looked at either way.
    expect((await writes()) - unchanged).toBe(2 * 8 + 8);
    const after = await protectionsOf(round);
    const changed = after.filter((line) => !before.includes(line));
    expect(changed.map((line) => line.split(' | ').at(-1))).toEqual(
      Array(2).fill(`${OWNER},khac@gmail.com`),
    );
  });

  it('follows inserted columns, and lets go of a unit that is gone', async () => {
    const round = await roundOfRoles();
    await round.apply();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('1 Chỉ đạo');
      sheet?.insertColumnsBefore(2, 1);
    });
    await round.apply();
    const lines = (await protectionsOf(round)).filter((line) => line.startsWith('1 Chỉ đạo'));
    expect(lines.map((line) => line.split(' | ')[2])).toEqual(
      expect.arrayContaining(['K6:K8', 'L6:L8', 'M6:N8']),
    );
    expect(lines).toHaveLength(4);
  });

  it("touches no protection of somebody else's, and says where one is in the way", async () => {
    const round = await roundOfRoles();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Xếp hạng')?.protect().setDescription('của Sở');
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('J7').protect();
    });
    const theirs = await protectionsOf(round);
    const outcome = await round.apply();
    expect(await protectionsOf(round)).toEqual(expect.arrayContaining([...theirs]));
    expect(outcome).toMatchObject({
      problems: expect.arrayContaining([
        { kind: 'foreign', whose: 'tab', name: 'Xếp hạng', email: '' },
      ]),
    });
  });

  it('ends in the same protections wherever a run was cut short', async () => {
    const whole = await roundOfRoles();
    const { calls, numbers } = await killsThatDiffer(
      () => whole.apply(),
      () => whole.host.snapshot(),
    );
    const endOf = async (round: SetupHost) => [
      ...(await protectionsOf(round)),
      ...diaryLines(round.host),
    ];
    const expected = await endOf(whole);
    for (const call of numbers) {
      const round = await roundOfRoles();
      await killedAt(call, () => round.apply());
      await round.apply();
      expect([call, await endOf(round)]).toEqual([call, expected]);
      round.host.dispose();
    }
    process.stdout.write(`protection: ${calls} points of failure, ${numbers.length} that differ\n`);
  }, 300_000);

  it('is refused to everybody but the owner', async () => {
    const round = await roundOfRoles();
    expect(
      await round.host.as(UNIT_1).run('applyProtections', { cursor: 0, scope: 'all' }),
    ).toEqual({ ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notOwner() });
    expect(await protectionsOf(round)).toEqual([]);
  });

  it('notes in Nhật ký that it is through, once: with nothing left to change there is nothing to tell', async () => {
    const round = await roundOfRoles();
    await round.apply();
    await round.apply();
    expect(diaryLines(round.host)).toHaveLength(2);
    expect(round.host.values('Nhật ký', 'B7:D7')).toEqual([
      [OWNER, 'Phân quyền', 'Đã áp dụng 13 vùng bảo vệ'],
    ]);
  });
});

describe('setStage with protections', () => {
  it('is refused to whom the protection of Cấu hình holds back', async () => {
    const round = await roundOfRoles();
    await round.apply();
    const request = { stage: STAGE_NAME.appraisal, expected: STAGE_NAME.preparation };
    expect(await round.host.as(UNIT_1).run('setStage', request)).toEqual({
      ok: false,
      reason: 'notAllowed',
      message: STAGE_MESSAGE.notAllowed(),
    });
    expect(await round.host.run('setStage', request)).toMatchObject({ ok: true });
  });
});

describe('protections of ours that somebody has loosened', () => {
  const loosen = (round: SetupHost) =>
    round.edit((spreadsheet) => {
      const on = (type: 'SHEET' | 'RANGE', name: string) =>
        spreadsheet
          .getProtections(type)
          .find((protection) => protection.getDescription().startsWith(name));
      on('SHEET', 'CCHC tab: settings')?.setWarningOnly(true);
      on('SHEET', 'CCHC tab: group:1')?.addEditor('la@gmail.com');
      on('RANGE', 'CCHC tự chấm: Xã Một')?.setWarningOnly(true);
    });

  const findings = async ({ host }: SetupHost) => {
    const checked = (await host.run('checkWorkbook', {})) as CheckWorkbookOutcome;
    return checked.ok ? checked.findings.map(({ text }) => text) : [checked.message];
  };

  it('are found by the check, and put right by Phân quyền', async () => {
    const round = await roundOfRoles();
    await setStage(round, STAGE_NAME.selfAssessment);
    await round.apply();
    const [sound, none] = [protectionsOf(round), await findings(round)];
    await loosen(round);
    expect(none).toEqual([]);
    expect(await findings(round)).toEqual(
      ['tab: settings', 'tab: group:1', 'tự chấm: Xã Một'].map((name) =>
        FINDING.loosened(`CCHC ${name}`),
      ),
    );
    await round.apply();
    expect(await protectionsOf(round)).toEqual(await sound);
    expect(await findings(round)).toEqual([]);
    expect(await mayType(round.host.as('la@gmail.com'), CELLS.code)).toBe(false);
  });
});
