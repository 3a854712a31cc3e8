/**
 * Whoever types under a header types what the header says: where it is another column's while its own key stays, nothing
 * is read or written until a person has put the words right.
 */
import { describe, expect, it } from '@jest/globals';
import type { Spreadsheet } from '../../../../host/platform/spreadsheet';
import { SETUP } from '../../../../src/text/setup-message';
import { MISNAMED, typing } from '../setup/misnamed';
import { smallRound } from '../setup/setup-host';

/** A function of its own, sent as text. */
const hands = (body: string) =>
  ({ toString: () => `(book) => { ${body} }` }) as unknown as (book: Spreadsheet) => void;

const roundWith = async (body: string) => {
  const round = await smallRound();
  await round.edit(hands(body));
  return round;
};

const EVIDENCE_FIELDS = { unit: 'Xã Một', code: '1.1' };

/** What reads or writes the tab, and may not. */
const CALLS: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
  'Hồ sơ': [['listEvidence', EVIDENCE_FIELDS]],
  'Khắc phục': [['readReportData', {}]],
};
const OF_THE_ROUND = [
  ['readRound', {}],
  ['readReportData', {}],
  ['publishRound', { confirmed: true }],
] as const;

describe('a column, row or block that bears the name of another', () => {
  it.each(MISNAMED)('refuses: $name', async ({ tab, cells, own, found }) => {
    const { host } = await roundWith(typing(tab, cells));
    for (const [call, request] of CALLS[tab] ?? OF_THE_ROUND) {
      expect(await host.run(call, request)).toMatchObject({
        message: SETUP.misnamed(tab, { own, found }),
      });
    }
  });

  it.each([
    { name: 'own words', body: typing('1 Chỉ đạo', { C5: 'Điểm cao nhất', E5: '' }) },
    {
      name: 'a copy of a header above a column of one’s own',
      body: `${typing('1 Chỉ đạo', {})} tab.insertColumnsBefore(10, 1); tab.getRange('J5').setValue('Điểm tối đa');`,
    },
    { name: 'own labels of blocks', body: typing('1 Chỉ đạo', { J3: 'Đơn vị tự chấm', L3: '' }) },
    { name: 'own labels of Cấu hình', body: typing('Cấu hình', { A11: 'Hạn của xã', A12: '' }) },
    { name: 'own headers of Xếp hạng', body: typing('Xếp hạng', { H5: 'Xã, phường', N5: '' }) },
  ])('is not: $name', async ({ body }) => {
    const before = await (await smallRound()).units();
    const round = await roundWith(body);
    expect(await round.units()).toEqual(before);
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });
});
