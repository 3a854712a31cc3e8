import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';

const place = { unit: 'Xã Vĩnh Long', code: '2.3' };

describe('editEvidence', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  const row = (number: number) => round.host.values('Hồ sơ', `A${number}:L${number}`)[0];
  const edit = (field: string, value: string, expected = '', at = place) =>
    round.editEvidence({ ...at, changes: { [field]: { value, expected } } });

  it('appends the row of a component where it has none', async () => {
    expect(await edit('link', ' https://example.vn/a.pdf ')).toEqual({ ok: true });
    expect(row(6)?.slice(0, 3)).toEqual(['Xã Vĩnh Long', '2.3', 'https://example.vn/a.pdf']);
    expect(row(6)?.[10]).toBe('');
  });

  it('changes that row from then on, and keeps typed text as text', async () => {
    expect(await edit('number', '=1+1')).toMatchObject({ ok: true });
    expect(await edit('date', '1/2/2022')).toMatchObject({ ok: true });
    expect(row(6)?.slice(3, 5)).toEqual(['=1+1', '1/2/2022']);
    expect(row(7)?.join('')).toBe('');
  });

  it('opens an explanation with an objection', async () => {
    expect(await edit('opinion', 'Không đồng ý')).toEqual({ ok: true });
    expect([row(6)?.[7], row(6)?.[10]]).toEqual(['Không đồng ý', 'Chờ quyết định']);
  });

  it('keeps the lines of a component in its one row', async () => {
    const line = { ...place, code: '3.2.a' };
    expect(await edit('note', 'n', '', line)).toMatchObject({ ok: true });
    expect(row(7)?.slice(1, 7)).toEqual(['3.2', '', '', '', '', 'n']);
    expect(await edit('note', 'n, m', 'n', { ...place, code: '3.2.b' })).toMatchObject({
      ok: true,
    });
    expect(row(8)?.join('')).toBe('');
  });

  it('is read with its criterion', async () => {
    expect(await round.readCriterion(place)).toMatchObject({
      criterion: { record: { link: 'https://example.vn/a.pdf', number: '=1+1' } },
    });
  });

  it('writes nothing where a field says something else by now, and gives what it says', async () => {
    expect(await edit('link', 'https://b.vn', 'https://old.vn')).toMatchObject({
      ok: false,
      reason: 'conflict',
      present: { link: 'https://example.vn/a.pdf' },
    });
    expect(row(6)?.[2]).toBe('https://example.vn/a.pdf');
  });

  it('refuses unknown places', async () => {
    expect(await edit('link', 'x', '', { unit: 'Xã Lạ', code: '2.3' })).toMatchObject({
      reason: 'notFound',
    });
  });

  it('tells Nhật ký what was changed', () => {
    const told = round.host.values('Nhật ký', 'C6:D13').map((line) => line.join(': '));
    expect(told).toContain('Hồ sơ: Xã Vĩnh Long, 2.3: Ý kiến đơn vị → “Không đồng ý”');
  });

  it('is listed with the others, and those who claim without evidence are named', async () => {
    const listed = await round.listEvidence({});
    if (!listed.ok) throw new Error(listed.message);
    expect(listed.records.map(({ code }) => code)).toHaveLength(2);
    const missing = listed.missing.filter(({ unit }) => unit === place.unit);
    expect(missing.map(({ code }) => code)).not.toContain('2.3');
    expect(missing.length).toBeGreaterThan(5);
  });
});
