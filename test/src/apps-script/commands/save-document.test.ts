import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DriveStore } from '../../../../host/platform/drive-store';
import { DRIVE } from '../../../../src/text/drive-message';
import { REQUEST } from '../../../../src/text/refusal-message';
import { emptyHost, type RoundHost } from '../../../helpers/round-host';

const NOTICE = { id: 'a1', version: 'v1', name: 'Thông báo - Xã Một', content: btoa('PK docx') };
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FOLDER = 'application/vnd.google-apps.folder';

describe('saveDocument', () => {
  const drive: DriveStore = { files: [] };
  let round: RoundHost;
  beforeAll(async () => {
    round = await emptyHost({ drive });
  });
  beforeEach(() => {
    drive.files.length = 0;
    delete drive.refuse;
  });
  afterAll(() => {
    round.host.dispose();
  });

  it('makes a Google Doc of the .docx, in one folder of the spreadsheet', async () => {
    const first = await round.saveDocument(NOTICE);
    const second = await round.saveDocument({ ...NOTICE, id: 'b2', name: 'Xã Hai' });
    expect([first, second]).toMatchObject([
      { ok: true, isNew: true, document: { id: 'a1', version: 'v1', name: NOTICE.name } },
      { ok: true, isNew: true, document: { id: 'b2' } },
    ]);
    const [folder] = drive.files;
    expect(drive.files.map(({ mimeType, parents }) => [mimeType, parents])).toEqual([
      [FOLDER, ['root']],
      [DOC, [folder?.id]],
      [DOC, [folder?.id]],
    ]);
    expect(String.fromCharCode(...(drive.files[1]?.content?.bytes ?? []))).toBe('PK docx');
  });

  it('saves the same version once, unless asked, and another version beside it', async () => {
    await round.saveDocument(NOTICE);
    expect(await round.saveDocument(NOTICE)).toMatchObject({ ok: true, isNew: false });
    expect(drive.files).toHaveLength(2);
    expect(await round.saveDocument({ ...NOTICE, version: 'v2' })).toMatchObject({ isNew: true });
    expect(await round.saveDocument({ ...NOTICE, again: true })).toMatchObject({ isNew: true });
    expect(drive.files).toHaveLength(4);
  });

  it('lists what is there, newest first, without the folder', async () => {
    await round.saveDocument(NOTICE);
    await round.saveDocument({ ...NOTICE, version: 'v2' });
    expect(await round.listSavedDocuments({})).toMatchObject({
      ok: true,
      documents: [
        { id: 'a1', version: 'v2', name: NOTICE.name },
        { id: 'a1', version: 'v1' },
      ],
    });
  });

  it.each([
    ["The user's Drive storage quota has been exceeded.", 'quota', DRIVE.quota()],
    ['API call failed: Insufficient Permission', 'permission', DRIVE.permission()],
    ['User rate limit exceeded.', 'busy', DRIVE.busy()],
    ['Lỗi lạ', 'drive', DRIVE.drive('Lỗi lạ')],
  ])(
    'answers %s with advice, and the next document still goes through',
    async (text, reason, message) => {
      drive.refuse = (name) => (name === NOTICE.name ? text : undefined);
      expect(await round.saveDocument(NOTICE)).toEqual({ ok: false, reason, message });
      expect(await round.saveDocument({ ...NOTICE, id: 'b2', name: 'Xã Hai' })).toMatchObject({
        ok: true,
      });
    },
  );

  it('keeps the .docx where Drive cannot turn it into a Google Doc, and knows it again', async () => {
    const text = 'API call to drive.files.create failed with error: Conversion is not supported';
    drive.refuse = (name) => (name === NOTICE.name ? text : undefined);
    const name = `${NOTICE.name}.docx`;
    expect(await round.saveDocument(NOTICE)).toMatchObject({ ok: true, document: { name } });
    expect(drive.files.map(({ mimeType }) => mimeType)).toEqual([FOLDER, DOCX]);
    expect(await round.saveDocument(NOTICE)).toMatchObject({ ok: true, isNew: false });
  });

  it('refuses a request that lacks something, and writes nothing', async () => {
    expect(await round.saveDocument({ ...NOTICE, content: '' })).toMatchObject({ ok: false });
    await expect(round.saveDocument({} as never)).rejects.toThrow(REQUEST.malformed());
    expect(drive.files).toEqual([]);
  });

  it('costs six service calls for each document, four for what it is to tell and four for whose file it is, two more for the first', async () => {
    const first = await round.serviceCallsOf(() => round.saveDocument(NOTICE));
    const next = await round.serviceCallsOf(() => round.saveDocument({ ...NOTICE, id: 'b2' }));
    expect([first, next]).toEqual([16, 14]);
  });
});

describe('saveDocument without Drive', () => {
  it('says so, and that downloads work', async () => {
    const round = await emptyHost();
    try {
      const absent = { ok: false, reason: 'absent', message: DRIVE.absent() };
      expect(await round.saveDocument(NOTICE)).toEqual(absent);
      expect(await round.listSavedDocuments({})).toEqual(absent);
    } finally {
      round.host.dispose();
    }
  });
});
