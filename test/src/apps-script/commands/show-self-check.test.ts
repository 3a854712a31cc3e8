import { afterEach, describe, expect, it } from '@jest/globals';
import { openHost, type Host } from '../../../../host/runtime/open-host';
import { builtBundle } from '../../../helpers/built-bundle';

let host: Host | undefined;

afterEach(() => host?.dispose());

describe('showSelfCheck', () => {
  it('opens the dialog from the menu, and the dialog makes its two calls', async () => {
    host = await openHost(builtBundle());
    await host.open();
    await host.menu('Tự kiểm tra trên Google Sheets');
    const [dialog] = host.ui.dialogs;
    expect(dialog).toMatchObject({
      kind: 'modalDialog',
      title: 'Tự kiểm tra trên Google Sheets',
    });
    for (const call of ['prepareSelfCheck', 'readSelfCheck'])
      expect(dialog?.html).toContain(`.${call}(`);
  });
});
