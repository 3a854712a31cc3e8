import { describe, expect, it } from '@jest/globals';
import { openHost } from '../../../../host/runtime/open-host';
import { builtBundle } from '../../../helpers/built-bundle';

describe('showSidebar', () => {
  it('opens the built page from the menu', async () => {
    const bundle = builtBundle();
    const host = await openHost(bundle);
    await host.open('NONE');
    await host.menu('Mở bảng bên');
    const { ui } = host;
    host.dispose();
    expect(ui.sidebar).toEqual({
      kind: 'sidebar',
      title: 'Chỉ số CCHC',
      html: bundle.html['sidebar'],
    });
  });
});
