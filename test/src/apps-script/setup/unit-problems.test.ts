import { describe, expect, it } from '@jest/globals';
import { unitProblems } from '../../../../src/apps-script/setup/unit-problems';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_CRITERIA } from './setup-host';

describe('unitProblems', () => {
  it.each(['=1+1', '+84', '-Xã', '@Xã', '#REF!', 'Xã *', 'Xã?', 'Xã~1'])('refuses %s', (name) => {
    expect(unitProblems([name])).toEqual([SETUP.unitUnusable(name)]);
  });

  it('refuses names that a person would read as the same', () => {
    expect(unitProblems(['Xã Một', 'xã  một', 'Xã Hai'])).toEqual([SETUP.unitDuplicate('xã  một')]);
  });

  it('lets odd names be units like any other', async () => {
    const units = ["Xã O'Neil", '"Ngoặc"', '12', '1/2', '3,10', 'TRUE', 'Xã <A>; B & C'];
    const { host, setUp, units: read } = await setupHost();
    expect(await setUp({ units, criteria: SMALL_CRITERIA })).toMatchObject({ ok: true });
    expect(host.values('1 Chỉ đạo', 'J5:P5')).toEqual([units]);
    await host.type('1 Chỉ đạo', 'J8', 'Có');
    expect((await read()).map(({ name, rank, grade }) => [name, rank, grade])).toEqual(
      units.map((name, i) => [name, i === 0 ? 1 : 2, 'Yếu']),
    );
    expect(await setUp()).toMatchObject({ ok: true, created: [] });
  });
});
