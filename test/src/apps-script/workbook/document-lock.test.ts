import { describe, expect, it, jest } from '@jest/globals';
import { Lock } from '../../../../host/platform/lock';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_REQUEST } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';

describe('withDocumentLock', () => {
  it('tells the second of two people to wait, and does nothing', async () => {
    const { host, setUp } = await setupHost();
    const before = workbookState(host);
    const held = jest.spyOn(Lock.prototype, 'tryLock').mockReturnValue(false);
    expect(await setUp(SMALL_REQUEST)).toEqual({
      ok: false,
      reason: 'busy',
      message: SETUP.busy(),
      problems: [],
    });
    held.mockRestore();
    expect(workbookState(host)).toEqual(before);
    expect(await setUp(SMALL_REQUEST)).toMatchObject({ ok: true });
  });
});
