/** Cách tính: every example is computed by the workbook's own functions, and the first row is for trying. */
import { describe, expect, it } from '@jest/globals';
import book from '../../../src/text/rule-book.json';
import { smallRound } from '../apps-script/setup/setup-host';

const TAB = 'Cách tính';

describe('the tab Cách tính', () => {
  it('computes its examples, refuses what is wrong, and tries what somebody types', async () => {
    const { host } = await smallRound();
    expect(await host.run('addTab', { role: 'ruleBook' })).toEqual({ ok: true, name: TAB });
    await host.settled();
    const last =
      6 + book.methods.reduce((sum, { forms, wrong }) => sum + forms.length + wrong.length, 0);
    const shown = host.values(TAB, `A6:F${last}`);
    expect(shown[0]).toEqual([...book.tried, 1.35, expect.stringContaining('→ 1,35/2 điểm')]);
    const faulty = book.methods.flatMap(({ forms, wrong }) => [
      ...forms.map(() => false),
      ...wrong.map(() => true),
    ]);
    expect(shown.slice(1).map(([, , , , points]) => String(points).startsWith('⚠'))).toEqual(
      faulty,
    );
    await host.type(TAB, 'D6', '23/30');
    expect(host.values(TAB, 'E6')).toEqual([[0]]);
    expect(await host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });
});
