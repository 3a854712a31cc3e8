// https://developers.google.com/workspace/drive/api/reference/rest/v3/files (create, list), through the advanced service
import { describe, expect, it } from '@jest/globals';
import type { DriveStore } from '../../../host/platform/drive-store';
import type { Host } from '../../../host/runtime/open-host';
import { scriptHost } from '../script-host';

const SCRIPT = `
function create(resource, text, options) {
  const blob = text === null ? undefined : Utilities.newBlob(text, 'text/plain', 'a.txt');
  return Drive.Files.create(resource, blob, options);
}
function list(options) {
  return Drive.Files.list(options).files;
}
function onEdit() {
  Drive.Files.list();
}
`;

const named = (key: string, value: string) =>
  `appProperties has { key='${key}' and value='${value}' } and trashed = false`;

async function driveHost(drive: DriveStore = { files: [] }): Promise<Host> {
  return scriptHost(SCRIPT, { drive });
}

describe('Drive.Files', () => {
  it('create answers kind, id, name and type where fields names nothing, otherwise what it names', async () => {
    const host = await driveHost();
    const folder = { name: 'Báo cáo', mimeType: 'application/vnd.google-apps.folder' };
    expect(await host.run('create', folder, null)).toEqual({
      kind: 'drive#file',
      id: 'file-1',
      name: 'Báo cáo',
      mimeType: folder.mimeType,
    });
    expect(await host.run('create', { name: 'a' }, 'x', { fields: 'id,webViewLink' })).toEqual({
      id: 'file-2',
      webViewLink: 'https://drive.google.com/open?id=file-2',
    });
  });

  it('create keeps what was uploaded, and the type that the resource asks to convert to', async () => {
    const drive: DriveStore = { files: [] };
    const host = await driveHost(drive);
    const type = 'application/vnd.google-apps.document';
    await host.run('create', { name: 'a', mimeType: type, parents: ['file-9'] }, 'Đá');
    expect(drive.files).toMatchObject([
      {
        mimeType: type,
        parents: ['file-9'],
        content: { mimeType: 'text/plain', bytes: [-60, -112, -61, -95] },
      },
    ]);
  });

  it('list finds files by their appProperties, newest first where asked', async () => {
    const host = await driveHost();
    for (const [name, book] of [
      ['một', 'A'],
      ['hai', 'B'],
      ['ba', 'A'],
    ]) {
      await host.run('create', { name, appProperties: { book } }, null);
    }
    const options = { q: named('book', 'A'), fields: 'files(name,appProperties)' };
    expect(await host.run('list', options)).toEqual([
      { name: 'một', appProperties: { book: 'A' } },
      { name: 'ba', appProperties: { book: 'A' } },
    ]);
    expect(await host.run('list', { ...options, orderBy: 'createdTime desc' })).toMatchObject([
      { name: 'ba' },
      { name: 'một' },
    ]);
  });

  it('create refuses a property of more than 124 bytes, key and value together', async () => {
    const host = await driveHost();
    const value = 'ộ'.repeat(40);
    await host.run('create', { name: 'a', appProperties: { abcd: value } }, null);
    await expect(
      host.run('create', { name: 'a', appProperties: { abcde: value } }, null),
    ).rejects.toThrow('Property limit exceeded');
  });

  it('list refuses what is not emulated instead of answering wrongly', async () => {
    const host = await driveHost();
    await expect(host.run('list', { q: "name contains 'a'" })).rejects.toThrow('not emulated');
    await expect(host.run('list', { orderBy: 'name' })).rejects.toThrow('not emulated');
    await expect(host.run('list', { pageSize: 2000 })).rejects.toThrow('Values must be within');
  });

  it('create throws what a test makes Drive say', async () => {
    const host = await driveHost({
      files: [],
      refuse: (name) => (name === 'a' ? 'full' : undefined),
    });
    await expect(host.run('create', { name: 'a' }, null)).rejects.toThrow('full');
    await host.run('create', { name: 'b' }, null);
  });

  it('is not for simple triggers, which nobody has consented to', async () => {
    const host = await driveHost();
    await expect(host.type('Trang tính1', 'A1', 'x')).rejects.toThrow('do not have permission');
  });

  it('is absent where the service is not enabled', async () => {
    const host = await scriptHost('function kind() { return typeof Drive; }');
    expect(await host.run('kind')).toBe('undefined');
  });
});
