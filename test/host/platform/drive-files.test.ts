// https://developers.google.com/workspace/drive/api/reference/rest/v3/files (create, list), through the advanced service
import { describe, expect, it } from '@jest/globals';
import type { DriveFiles } from '../../../host/platform/drive-files';
import type { DriveStore } from '../../../host/platform/drive-store';
import type { Host } from '../../../host/runtime/open-host';
import { inScript, scriptHost } from '../script-host';

const named = (key: string, value: string) =>
  `appProperties has { key='${key}' and value='${value}' } and trashed = false`;

type Resource = Parameters<DriveFiles['create']>[0];
type Options = NonNullable<Parameters<DriveFiles['list']>[0]>;

function create(host: Host, resource: Resource, text: string | null = null, fields?: string) {
  return inScript(
    host,
    ({ Drive, Utilities }, ...[made, content, named]: [Resource, string | null, string | null]) => {
      const media =
        content === null ? undefined : Utilities.newBlob(content, 'text/plain', 'a.txt');
      return Drive.Files.create(made, media, named === null ? undefined : { fields: named });
    },
    resource,
    text,
    fields ?? null,
  );
}

function list(host: Host, options: Options) {
  return inScript(host, ({ Drive }, wanted: Options) => Drive.Files.list(wanted).files, options);
}

async function driveHost(drive: DriveStore = { files: [] }): Promise<Host> {
  return scriptHost('function onEdit() { Drive.Files.list(); }', { drive });
}

describe('Drive.Files', () => {
  it('create answers kind, id, name and type where fields names nothing, otherwise what it names', async () => {
    const host = await driveHost();
    const made = await inScript(host, ({ Drive, Utilities }) => [
      Drive.Files.create({ name: 'Báo cáo', mimeType: 'application/vnd.google-apps.folder' }),
      Drive.Files.create({ name: 'a' }, Utilities.newBlob('x'), { fields: 'id,webViewLink' }),
    ]);
    expect(made).toEqual([
      {
        kind: 'drive#file',
        id: 'file-1',
        name: 'Báo cáo',
        mimeType: 'application/vnd.google-apps.folder',
      },
      { id: 'file-2', webViewLink: 'https://drive.google.com/open?id=file-2' },
    ]);
  });

  it('create keeps what was uploaded, and the type that the resource asks to convert to', async () => {
    const drive: DriveStore = { files: [] };
    const host = await driveHost(drive);
    const type = 'application/vnd.google-apps.document';
    await create(host, { name: 'a', mimeType: type, parents: ['file-9'] }, 'Đá');
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
    ] as const) {
      await create(host, { name, appProperties: { book } });
    }
    const options = { q: named('book', 'A'), fields: 'files(name,appProperties)' };
    const found = await inScript(
      host,
      ({ Drive }, o: Options) => Drive.Files.list(o).files,
      options,
    );
    expect(found).toEqual([
      { name: 'một', appProperties: { book: 'A' } },
      { name: 'ba', appProperties: { book: 'A' } },
    ]);
    expect(await list(host, { ...options, orderBy: 'createdTime desc' })).toMatchObject([
      { name: 'ba' },
      { name: 'một' },
    ]);
  });

  it('create refuses a property of more than 124 bytes, key and value together', async () => {
    const host = await driveHost();
    const value = 'ộ'.repeat(40);
    await create(host, { name: 'a', appProperties: { abcd: value } });
    await expect(create(host, { name: 'a', appProperties: { abcde: value } })).rejects.toThrow(
      'Property limit exceeded',
    );
  });

  it('list refuses what is not emulated instead of answering wrongly', async () => {
    const host = await driveHost();
    await expect(list(host, { q: "name contains 'a'" })).rejects.toThrow('not emulated');
    await expect(list(host, { orderBy: 'name' })).rejects.toThrow('not emulated');
    await expect(list(host, { pageSize: 2000 })).rejects.toThrow('Values must be within');
  });

  it('create throws what a test makes Drive say', async () => {
    const host = await driveHost({
      files: [],
      refuse: (name) => (name === 'a' ? 'full' : undefined),
    });
    await expect(create(host, { name: 'a' })).rejects.toThrow('full');
    await create(host, { name: 'b' });
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
