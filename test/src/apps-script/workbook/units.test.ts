/** Đơn vị as people leave it: whether a unit is scored is said by one word; any other word is for people to explain. */
import { describe, expect, it } from '@jest/globals';
import { smallRound } from '../setup/setup-host';

const withState = async (state: string) => {
  const round = await smallRound();
  await round.edit((book, text: never) => {
    book.getSheetByName('Đơn vị')?.getRange('F7').setValue(text);
  }, state);
  return round;
};

describe('the state of a unit', () => {
  it.each(['', 'chấm', ' CHẤM '])('is scored: “%s”', async (state) => {
    const round = await withState(state);
    expect((await round.units()).map(({ total }) => total)).toEqual([8.5, 4.5]);
  });

  it.each(['ngừng', 'Ngừng chấm', 'đã sáp nhập', 'xa.hai@tinh.vn'])(
    'is in doubt, so nothing is read: “%s”',
    async (state) => {
      const { host } = await withState(state);
      expect(await host.run('readRound', {})).toMatchObject({
        ok: false,
        message: expect.stringMatching(
          /^“Xã Hai” có chữ khác “chấm” ở cột Chấm \/ ngừng/,
        ) as unknown,
      });
    },
  );
});
