/** Two people at work on the same workbook, with the built bundle: whoever comes second is told so, nothing is lost or half done. */
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import type { Host, Person } from '../../host/runtime/open-host';
import type { EditResultOutcome, EditResultRequest } from '../../src/contract/calls/edit-result';
import type { SetupOutcome } from '../../src/contract/calls/setup-round';
import type { SetStageOutcome } from '../../src/contract/calls/set-stage';
import { killedAt } from '../helpers/killed-at';
import { meanwhile } from '../helpers/meanwhile';
import { emptyHost, sampleHost, SETUP_TIME, type RoundHost } from '../helpers/round-host';
import { workbookState } from '../src/apps-script/setup/workbook-state';

const AN = 'an@vinhlong.gov.vn';
const BINH = 'binh@vinhlong.gov.vn';
const TAB = '2 Thể chế';
const SELF = 'Q13';
const APPRAISED = 'AI13';
const place = { unit: 'Xã Vĩnh Long', code: '2.3' };

type Field = 'self' | 'appraised' | 'reason';

/** Puts `value` over whatever stands there. */
async function editNow(round: RoundHost, field: Field, value: string): Promise<EditResultRequest> {
  const read = await round.readCriterion(place);
  if (!read.ok || read.criterion.result.kind !== 'leaf') throw new Error('not a leaf');
  return { ...place, changes: { [field]: { value, expected: read.criterion.result[field] } } };
}

const editMeanwhile = (person: Person, request: EditResultRequest) => () =>
  person.meanwhile('editResult', request) as EditResultOutcome;

async function protectAll({ applyProtections }: RoundHost): Promise<void> {
  let cursor: number | null = 0;
  while (cursor !== null) {
    const step = await applyProtections({ cursor, scope: 'all' });
    if (!step.ok) throw new Error(step.message);
    ({ cursor } = step);
  }
}

/** A loaded machine is no fault. */
jest.setTimeout(SETUP_TIME);

describe('two people edit results', () => {
  let round: RoundHost;
  let binh: ReturnType<RoundHost['as']>;
  beforeAll(async () => {
    round = await sampleHost(undefined, { user: AN });
    binh = round.as(BINH);
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  const cell = (a1: string) => round.host.values(TAB, a1)[0]?.[0];

  it('one after the other: both are kept in different cells', async () => {
    expect(await round.editResult(await editNow(round, 'self', '9/10'))).toMatchObject({
      ok: true,
    });
    expect(await binh.editResult(await editNow(round, 'appraised', '8/10'))).toEqual({ ok: true });
    expect([cell(SELF), cell(APPRAISED)]).toEqual(['9/10', '8/10']);
  });

  it('in the same cell: the second is answered what stands there, and nothing is lost', async () => {
    const [ofAn, ofBinh] = [
      await editNow(round, 'self', '1/10'),
      await editNow(round, 'self', '2/10'),
    ];
    const answers = await Promise.all([round.editResult(ofAn), binh.editResult(ofBinh)]);
    expect(answers).toEqual([
      { ok: true },
      {
        ok: false,
        reason: 'conflict',
        present: { self: '1/10', appraised: '8/10', reason: '' },
      },
    ]);
    expect(cell(SELF)).toBe('1/10');
  });

  it('whoever comes just before the other has its turn is done; so is the other', async () => {
    const ofAn = await editNow(round, 'self', '3/10');
    const answers = await meanwhile(
      (call) => call === 1,
      editMeanwhile(binh.person, await editNow(round, 'appraised', '7/10')),
      () => round.editResult(ofAn),
    );
    expect(answers).toMatchObject([{ ok: true }]);
    expect([cell(SELF), cell(APPRAISED)]).toEqual(['3/10', '7/10']);
  });

  it('whoever comes at any later call of the other is told to wait, and loses nothing by trying again', async () => {
    const ofAn = await editNow(round, 'self', '4/10');
    const ofBinh = await editNow(round, 'appraised', '6/10');
    const answers = await meanwhile(
      (call) => call > 1,
      editMeanwhile(binh.person, ofBinh),
      () => round.editResult(ofAn),
    );
    expect(answers.length).toBeGreaterThan(8);
    expect(answers.filter((answer) => answer.ok || answer.reason !== 'busy')).toEqual([]);
    expect([cell(SELF), cell(APPRAISED)]).toEqual(['4/10', '7/10']);
    expect(await binh.editResult(ofBinh)).toMatchObject({ ok: true });
  });

  it('the same cell, just before the first has its turn: the first is answered what the other has written', async () => {
    const ofAn = await editNow(round, 'self', '5/10');
    const answers: EditResultOutcome[] = [];
    await meanwhile(
      (call) => call === 1,
      editMeanwhile(binh.person, await editNow(round, 'self', '6/10')),
      async () => answers.push(await round.editResult(ofAn)),
    );
    expect(answers).toMatchObject([{ ok: false, reason: 'conflict', present: { self: '6/10' } }]);
    expect(cell(SELF)).toBe('6/10');
  });

  it('whoever is stopped in the middle keeps nobody else waiting', async () => {
    const ofAn = await editNow(round, 'self', '4/10');
    await killedAt(5, () => round.editResult(ofAn));
    expect(await binh.editResult(await editNow(round, 'self', '3/10'))).toMatchObject({ ok: true });
  });

  it('an edit in the middle of a setup is told to wait, wherever it falls; the setup is whole', async () => {
    const request = await editNow(round, 'self', '2/10');
    const outcomes: SetupOutcome[] = [];
    const answers = await meanwhile(
      (call) => call > 1 && call % 5 === 0,
      editMeanwhile(binh.person, request),
      async () => outcomes.push(await round.setupRound({})),
    );
    expect(outcomes).toMatchObject([{ ok: true, created: [] }]);
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((answer) => answer.ok || answer.reason !== 'busy')).toEqual([]);
    expect(await binh.editResult(request)).toMatchObject({ ok: true });
    expect(cell(SELF)).toBe('2/10');
  });

  it('a stage changed just before an appraisal has its turn: both are done', async () => {
    const ofAn = await editNow(round, 'appraised', '5/10');
    const answers = await meanwhile(
      (call) => call === 1,
      () => binh.person.meanwhile('setStage', { stage: 'Thẩm định', expected: 'Chuẩn bị' }),
      () => round.editResult(ofAn),
    );
    expect(answers).toEqual([{ ok: true }]);
    expect(cell(APPRAISED)).toBe('5/10');
  });

  it('a stage changed in the middle of an appraisal, and the other way round: told to wait', async () => {
    const ofAn = await editNow(round, 'appraised', '4/10');
    const toNext = { stage: 'Giải trình', expected: 'Thẩm định' };
    const stages = await meanwhile(
      (call) => call > 1,
      () => binh.person.meanwhile('setStage', toNext) as SetStageOutcome,
      () => round.editResult(ofAn),
    );
    expect(stages.length).toBeGreaterThan(8);
    expect(stages.filter((answer) => answer.ok || answer.reason !== 'busy')).toEqual([]);

    const edits = await meanwhile(
      (call) => call > 1,
      editMeanwhile(round.host, await editNow(round, 'appraised', '3/10')),
      () => binh.setStage(toNext),
    );
    expect(edits.length).toBeGreaterThan(4);
    expect(edits.filter((answer) => answer.ok || answer.reason !== 'busy')).toEqual([]);
    expect(cell(APPRAISED)).toBe('4/10');
    expect(await round.setStage({ stage: 'Thẩm định', expected: 'Thẩm định' })).toEqual({
      ok: false,
      reason: 'conflict',
      present: 'Giải trình',
    });
  });

  it(
    'protections laid while somebody edits: told to wait until then, and that the cell is shut afterwards',
    async () => {
      const row = round.host.values('Đơn vị', 'B1:B41').flat().indexOf(place.unit) + 1;
      await round.host.type('Đơn vị', `D${row}`, BINH);
      const request = await editNow(round, 'self', '8/10');
      const answers = await meanwhile(
        (call) => call > 1 && call % 20 === 0,
        editMeanwhile(binh.person, request),
        () => protectAll(round),
      );
      expect(answers.length).toBeGreaterThan(5);
      expect(answers.filter((answer) => answer.ok || answer.reason !== 'busy')).toEqual([]);
      expect(await binh.editResult(request)).toMatchObject({ ok: false, reason: 'protected' });
      expect(cell(SELF)).toBe('2/10');
      expect(await round.editResult(request)).toMatchObject({ ok: true });
    },
    SETUP_TIME,
  );

  it('who may not edit a cell is told so in a sentence, and nothing of the edit is written', async () => {
    await round.host.run('protectCell', TAB, APPRAISED);
    const changes = {
      ...(await editNow(round, 'self', '1/10')).changes,
      ...(await editNow(round, 'appraised', '1/10')).changes,
    };
    const before = [cell(SELF), cell(APPRAISED)];
    expect(await binh.editResult({ ...place, changes })).toEqual({
      ok: false,
      reason: 'protected',
      message:
        'Ô này đang khóa đối với bạn nên chưa lưu gì. Xem đợt chấm đang ở giai đoạn nào, hoặc hỏi người quản lý bảng về quyền sửa.',
    });
    expect([cell(SELF), cell(APPRAISED)]).toEqual(before);
    expect(await round.editResult({ ...place, changes })).toMatchObject({ ok: true });
  });
});

describe('two people press setup at once', () => {
  const units = ['Xã Một', 'Xã Hai', 'Xã Ba'];
  const setup = { units, year: 2025 };
  let alone: Host;
  beforeAll(async () => {
    const first = await emptyHost({ user: AN });
    alone = first.host;
    await first.setupRound(setup);
  }, SETUP_TIME);
  afterAll(() => {
    alone.dispose();
  });

  let round: RoundHost;
  beforeEach(async () => {
    round = await emptyHost({ user: AN });
  });
  afterEach(() => {
    round.host.dispose();
  });

  it(
    'the second is told to wait, wherever it falls; the workbook is that of one setup',
    async () => {
      const binh = round.as(BINH).person;
      const answers = await meanwhile(
        (call) => call > 1 && call % 50 === 0,
        () => binh.meanwhile('setupRound', setup) as SetupOutcome,
        () => round.setupRound(setup),
      );
      expect(answers.length).toBeGreaterThan(3);
      expect(answers.filter((answer) => answer.ok || answer.reason !== 'busy')).toEqual([]);
      expect(workbookState(round.host)).toEqual(workbookState(alone));
      expect(await round.as(BINH).setupRound({})).toMatchObject({ ok: true, created: [] });
    },
    SETUP_TIME,
  );

  it(
    'the second, where it has its turn first, makes everything; the other finds it made',
    async () => {
      const binh = round.as(BINH).person;
      const outcomes: SetupOutcome[] = [];
      const answers = await meanwhile(
        (call) => call === 1,
        () => binh.meanwhile('setupRound', setup) as SetupOutcome,
        async () => outcomes.push(await round.setupRound(setup)),
      );
      expect([...answers, ...outcomes]).toMatchObject([{ ok: true }, { ok: true, created: [] }]);
      expect(workbookState(round.host)).toEqual(workbookState(alone));
    },
    SETUP_TIME,
  );
});
