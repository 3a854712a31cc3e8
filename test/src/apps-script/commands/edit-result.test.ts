import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';

const place = { unit: 'Xã Vĩnh Long', code: '2.3' };
const SELF = 'Q13';
const APPRAISED = 'AI13';

describe('editResult', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  const cell = (a1: string) => round.host.values('2 Thể chế', a1)[0]?.[0];

  /** Puts any value over whatever is there. */
  async function replaceSelf(value: string) {
    const read = await round.readCriterion(place);
    if (!read.ok || read.criterion.result.kind !== 'leaf') throw new Error('not a leaf');
    const expected = read.criterion.result.self;
    return round.editResult({ ...place, changes: { self: { value, expected } } });
  }

  it('changes total and rank with one result, as the sheet would', async () => {
    const changes = { self: { value: '10/10', expected: 'Không' } };
    expect(await round.editResult({ ...place, changes })).toEqual({ ok: true });
    expect(cell(SELF)).toBe('10/10');
    const read = await round.readUnitCard(place);
    expect(read).toMatchObject({ card: { unit: { total: 86.66, rank: 7 } } });
  });

  it('writes an appraisal and its reason in one call; the reason is the note of the cell', async () => {
    const changes = {
      appraised: { value: '5/10', expected: '' },
      reason: { value: 'Thiếu 5 văn bản', expected: '' },
    };
    const edit = () => round.editResult({ ...place, changes });
    expect(await edit()).toMatchObject({ ok: true });
    expect(cell(APPRAISED)).toBe('5/10');
    expect(await round.host.run('noteOf', '2 Thể chế', APPRAISED)).toBe('Thiếu 5 văn bản');
    expect(await round.readCriterion(place)).toMatchObject({
      criterion: { result: { appraised: '5/10', reason: 'Thiếu 5 văn bản' } },
    });
  });

  it('writes nothing at all where one cell says something else by now, and gives what it says', async () => {
    const changes = {
      self: { value: '1/10', expected: '10/10' },
      appraised: { value: '2/10', expected: '3/10' },
    };
    expect(await round.editResult({ ...place, changes })).toEqual({
      ok: false,
      reason: 'conflict',
      present: { self: '10/10', appraised: '5/10', reason: 'Thiếu 5 văn bản' },
    });
    expect([cell(SELF), cell(APPRAISED)]).toEqual(['10/10', '5/10']);
  });

  it.each([
    ['markup', '<script>alert(1)</script>'],
    ['a formula', '=IMPORTXML("https://example.com";"//a")'],
    ['a date-like ratio', '1/2'],
    ['10 kB', 'dài '.repeat(2500).trim()],
    ['marks of right-to-left text', '\u202e10/10\u202c'],
    ['decomposed letters', 'Đúng hạn'.normalize('NFD')],
    ['leading zeros', '007'],
  ])('keeps %s as text, exactly', async (_, text) => {
    expect(await replaceSelf(text)).toEqual({ ok: true });
    expect(cell(SELF)).toBe(text);
    expect(await round.host.run('formulaOf', '2 Thể chế', SELF)).toBe('');
    expect(await round.readCriterion(place)).toMatchObject({
      criterion: { result: { self: text } },
    });
  });

  it('keeps text even where somebody pasted a number format', async () => {
    await round.host.run('setFormat', '2 Thể chế', SELF, '0.00');
    expect(await replaceSelf('=1+1')).toMatchObject({ ok: true });
    expect(cell(SELF)).toBe('=1+1');
  });

  it('refuses headings and unknown places', async () => {
    const changes = { self: { value: '1', expected: '' } };
    expect(await round.editResult({ ...place, code: '2.2', changes })).toMatchObject({
      ok: false,
      reason: 'heading',
    });
    expect(await round.editResult({ unit: 'Xã Lạ', code: '2.3', changes })).toMatchObject({
      ok: false,
      reason: 'notFound',
    });
  });
});
