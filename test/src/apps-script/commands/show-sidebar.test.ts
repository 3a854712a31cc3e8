import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openHost } from '../../../../host/runtime/open-host';
import { projectRoot } from '../../../../tools/project-root.mjs';

describe('showSidebar', () => {
  it('opens the built page from the menu', async () => {
    const read = (name: string) => readFileSync(join(projectRoot, 'dist', name), 'utf8');
    const sidebar = read('sidebar.html');
    const host = await openHost({ code: read('Code.js'), html: { sidebar } });
    await host.open('NONE');
    await host.menu('Mở bảng bên');
    const { ui } = host;
    host.dispose();
    expect(ui.sidebar).toEqual({ kind: 'sidebar', title: 'Chỉ số CCHC', html: sidebar });
  });
});
