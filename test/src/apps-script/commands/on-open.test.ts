import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openHost, type Host } from '../../../../host/runtime/open-host';
import { projectRoot } from '../../../../tools/project-root.mjs';

const code = readFileSync(join(projectRoot, 'dist/Code.js'), 'utf8');
let host: Host | undefined;

afterEach(() => host?.dispose());

describe('onOpen', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'builds the whole menu in AuthMode.%s and touches nothing else',
    async (mode) => {
      host = await openHost({ code });
      host.resetCounters();
      await host.open(mode);
      expect(JSON.stringify(host.ui.menus)).toMatch(/CCHC.*Mở bảng bên.*Khởi tạo bảng chấm điểm/s);
      expect(host.counters.byMethod).toEqual({ 'Menu.addToUi': 1 });
    },
  );
});

describe('onInstall', () => {
  it('builds the same menu at once, the file being open already', async () => {
    host = await openHost({ code });
    await host.run('onInstall');
    expect(JSON.stringify(host.ui.menus)).toContain('Khởi tạo bảng chấm điểm');
  });
});
