import { afterEach, expect, it } from '@jest/globals';
import { openHost, type Host } from '../../../../host/runtime/open-host';
import { builtBundle } from '../../../helpers/built-bundle';

let host: Host | undefined;

afterEach(() => host?.dispose());

it('opens the sidebar at the panel that opens a period', async () => {
  host = await openHost(builtBundle());
  await host.open();
  await host.menu('Mở kỳ báo cáo');
  expect(host.ui.sidebar?.html).toContain('<div id="app" data-panel="monitoring">');
});
