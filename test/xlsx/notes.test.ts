/** Of a note only what a person wrote: an appraiser's note is printed as the official reason. */
import { describe, expect, it } from '@jest/globals';
import { readNotes, readRemarks } from '../../xlsx/read/notes';
import { createWorkMeter } from '../../xlsx/work-meter';

function noteOf(text: string, author = 'Lan', threads = ''): string | undefined {
  const xml = `<comments><authors><author>${author}</author></authors><commentList><comment ref="B2" authorId="0"><text>${text}</text></comment></commentList></comments>`;
  const meter = createWorkMeter();
  const remarks = readRemarks(`<ThreadedComments>${threads}</ThreadedComments>`, meter);
  return readNotes(xml, remarks, meter)[0]?.text;
}

const bold = (text: string) => `<r><rPr><b/><sz val="9"/></rPr><t>${text}</t></r>`;
const run = (text: string) => `<r><rPr><sz val="9"/></rPr><t xml:space="preserve">${text}</t></r>`;
const plain = (text: string) => `<t xml:space="preserve">${text}</t>`;

describe('a note of a person', () => {
  it.each([
    'Thiếu báo cáo quý',
    'Thiếu: báo cáo',
    'Thiếu:\nbáo cáo',
    '- Thiếu báo cáo\n- Thiếu kế hoạch',
    '-Lan chưa nộp',
    '_Thiếu_',
    '[Thiếu] báo cáo',
  ])('%j stays whole', (text) => {
    expect(noteOf(plain(text))).toBe(text);
  });

  it('stays whole where a bold word begins it that is no author', () => {
    expect(noteOf(bold('Thiếu:') + run(' báo cáo'))).toBe('Thiếu: báo cáo');
    expect(noteOf(bold('Thiếu:') + run('\nbáo cáo'))).toBe('Thiếu:\nbáo cáo');
  });
});

describe('the name of the author in front of an old note', () => {
  it.each([
    [bold('Lan:') + run('\nThiếu: báo cáo'), 'Thiếu: báo cáo'],
    [bold('Lan:') + run(' Thiếu báo cáo'), 'Thiếu báo cáo'],
    [plain('Lan:\nThiếu báo cáo'), 'Thiếu báo cáo'],
    [run('Lan: chưa nộp') + run('\nThiếu'), 'Lan: chưa nộp\nThiếu'],
    [bold('Lan:') + run('\n'), undefined],
  ])('%#', (text, words) => {
    expect(noteOf(text)).toBe(words);
  });
});

const PREAMBLE =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n';
const OTHER_LANGUAGE =
  '[Chú thích theo luồng]\n\nPhiên bản Excel của bạn cho phép đọc. Xem thêm: https://go.microsoft.com/fwlink/?linkid=870924\n\n';
const THREAD =
  '<threadedComment ref="B2" id="{1}"><text>Thiếu: báo cáo</text></threadedComment><threadedComment ref="B2" id="{2}" parentId="{1}"><text>Đã bổ sung</text></threadedComment>';

describe('a conversation of Excel', () => {
  it('is read from its own part, replies on lines of their own', () => {
    const text = plain(`${PREAMBLE}Comment:\n    x\nReply:\n    y`);
    expect(noteOf(text, 'tc={1}', THREAD)).toBe('Thiếu: báo cáo\nĐã bổ sung');
  });

  it.each([
    ['tc={1}', PREAMBLE, 'Comment', 'Reply'],
    ['Lan', PREAMBLE, 'Comment', 'Reply'],
    ['Lan', OTHER_LANGUAGE, 'Chú thích', 'Trả lời'],
  ])('is read from its note where that part was lost (%s)', (author, preamble, comment, reply) => {
    const text = plain(`${preamble}${comment}:\n    Thiếu: báo cáo\n${reply}:\n    Đã bổ sung`);
    expect(noteOf(text, author)).toBe('Thiếu: báo cáo\nĐã bổ sung');
  });

  it('is read where there is no note beside it', () => {
    const meter = createWorkMeter();
    const remarks = readRemarks(`<x>${THREAD}</x>`, meter);
    expect(readNotes(undefined, remarks, meter)).toEqual([
      { row: 1, column: 1, text: 'Thiếu: báo cáo\nĐã bổ sung' },
    ]);
  });
});

describe('a comment of Google', () => {
  it.each([
    ['Thiếu báo cáo\n\t-Trần Thị Lan', 'Thiếu báo cáo'],
    ['Thiếu: báo cáo\n\t-Lan\nĐã bổ sung\n\t-Minh', 'Thiếu: báo cáo\nĐã bổ sung'],
    ['Thiếu\n_Assigned to a@b.vn_\n\t-Lan', 'Thiếu'],
    ['Thiếu\n\t-Lan\n_Marked as resolved_\n\t-Minh', 'Thiếu'],
    ['Thiếu\n-Lan', 'Thiếu'],
  ])('%j', (text, words) => {
    expect(noteOf(plain(text))).toBe(words);
  });
});
