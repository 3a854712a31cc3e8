/**
 * A note from the file of another program to the printed reason: whatever Excel, LibreOffice or Google Sheets put around the
 * words of the appraiser, the notice is the one of the words alone, letter for letter.
 */
import { beforeAll, expect, it } from '@jest/globals';
import { changePackage, packageOf, type Parts } from '../../xlsx/packages';
import { workFolder } from './command-line';

const folder = workFolder();
const AUTHOR = 'Nguyễn Thị Lan';
const run = (text: string, look = '') =>
  `<r><rPr>${look}<sz val="9"/></rPr><t xml:space="preserve">${text}</t></r>`;
const plain = (text: string) => `<t xml:space="preserve">${text}</t>`;
const PREAMBLE =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n';
const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

interface Program {
  readonly name: string;
  readonly author: string;
  readonly note: (words: string) => string;
  /** Whether the conversation stands in a part of its own. */
  readonly hasThreads?: boolean;
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'the name in bold that Excel begins a note with',
    author: AUTHOR,
    note: (words) => run(`${AUTHOR}:`, '<b/>') + run(`\n${words}`),
  },
  {
    name: 'the name on a line of its own, as after LibreOffice',
    author: AUTHOR,
    note: (words) => plain(`${AUTHOR}:\n${words}`),
  },
  {
    name: 'the preamble of a conversation whose own part was lost',
    author: 'tc={6F1E2B1C-0001-4E0B-9A51-000000000001}',
    note: (words) => plain(`${PREAMBLE}Comment:\n    ${words}`),
  },
  {
    name: 'a conversation with a part of its own',
    author: 'tc={6F1E2B1C-0001-4E0B-9A51-000000000001}',
    note: () => plain(`${PREAMBLE}Comment:\n    …`),
    hasThreads: true,
  },
  {
    name: 'the ending that Google Sheets gives each remark',
    author: AUTHOR,
    note: (words) => plain(`${words}\n\t-${AUTHOR}`),
  },
];

let notice = '';

beforeAll(async () => {
  await folder.cchc('demo', '--out', 'mau.xlsx');
  notice = await noticeOf('mau.xlsx', 'goc');
});

it.each(PROGRAMS)('$name is not printed', async (program) => {
  folder.write('ghi.xlsx', await savedBy(program, folder.read('mau.xlsx')));
  expect(await noticeOf('ghi.xlsx', `v${PROGRAMS.indexOf(program)}`)).toBe(notice);
});

it('the notice prints the words of every note', async () => {
  const words = [...(await commentsOf(folder.read('mau.xlsx')))].map(([, text]) => text);
  expect(words).toHaveLength(10);
  for (const text of words) expect(notice).toContain(text);
});

async function noticeOf(file: string, out: string): Promise<string> {
  const words = ['--kind', 'thong-bao', '--unit', 'Xã Vĩnh Long', '--format', 'html', '--json'];
  const { output } = await folder.cchc('report', file, '--out', out, ...words);
  const [listed] = JSON.parse(output) as readonly { readonly file: string }[];
  return String(Buffer.from(folder.read(listed?.file ?? '')));
}

const COMMENT = /<comment ref="(\w+)"([^>]*)><text><t[^>]*>([^<]*)<\/t><\/text><\/comment>/g;

async function commentsOf(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  await changePackage(bytes, (path, text) => {
    if (!/comments\d+\.xml$/.test(path)) return text;
    for (const [, cell = '', , words = ''] of text.matchAll(COMMENT)) found.push([cell, words]);
    return text;
  });
  return found;
}

async function savedBy(program: Program, bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Record<string, string> = {};
  await changePackage(bytes, (path, text) => {
    parts[path] = text;
    return text;
  });
  for (const [path, text] of Object.entries(parts)) {
    const [, number] = /comments(\d+)\.xml$/.exec(path) ?? [];
    if (number === undefined) continue;
    parts[path] = text
      .replace(/<author\/>|<author>[^<]*<\/author>/, `<author>${program.author}</author>`)
      .replace(COMMENT, (_, cell: string, rest: string, words: string) => {
        return `<comment ref="${cell}"${rest}><text>${program.note(words)}</text></comment>`;
      });
    if (program.hasThreads === true) Object.assign(parts, threadsOf(number, text, parts));
  }
  return packageOf(parts);
}

function threadsOf(number: string, comments: string, parts: Parts): Parts {
  const relations = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const remarks = [...comments.matchAll(COMMENT)].map(([, cell = '', , words = '']) => {
    return `<threadedComment ref="${cell}" id="{${cell}}"><text>${words}</text></threadedComment>`;
  });
  return {
    [`xl/threadedComments/t${number}.xml`]: `<ThreadedComments>${remarks.join('')}</ThreadedComments>`,
    [relations]: (parts[relations] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdT" Type="${THREADED}" Target="../threadedComments/t${number}.xml"/></Relationships>`,
    ),
  };
}
