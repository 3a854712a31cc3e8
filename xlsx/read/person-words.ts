// What a person wrote in a note, without what programs put around it: the sentence by which Excel tells older versions of a
// conversation, the author's name that Excel and LibreOffice set in front of an old note, the names and stage directions that
// Google sets behind each remark. Told by how a note is built, since programs speak every language; a line that only looks like
// one of these (`Thiếu: báo cáo`, `- Tên`) is the person's own.
// Source: [MS-XLSX] 2.1.17 (threaded comments: the author is `tc={id}`); files saved by Excel, LibreOffice and Google Sheets.

export interface WrittenNote {
  readonly author: string;
  readonly text: string;
  /** The first run of letters, where there are several. */
  readonly firstRun: { readonly text: string; readonly isBold: boolean } | undefined;
}

/** `remarks`: the conversation at that cell, first remark first, where the file has one. */
export function personWords(note: WrittenNote, remarks: readonly string[] | undefined): string {
  if (remarks) return joined(remarks);
  if (isThread(note)) return withoutPreamble(note.text);
  return withoutSignatures(withoutAuthor(note), note.author);
}

export function joined(remarks: readonly string[]): string {
  return remarks
    .map((remark) => remark.trim())
    .filter((remark) => remark !== '')
    .join('\n');
}

/** The number of Microsoft's page about it stands in the sentence, whatever its language. */
const PREAMBLE = /^\[[^\]\n]+\]\s*\n[^]*?linkid=870924[^\n]*\n/i;

function isThread({ author, text }: WrittenNote): boolean {
  return /^tc=\{/i.test(author) || PREAMBLE.test(plainLines(text));
}

/** Then each remark stands below a word for it (`Comment:`, `Reply:`), four blanks in. */
const REMARK = /(?:^|\n)[^\n]{1,60}:[ \t]*\n {4}/;

function withoutPreamble(text: string): string {
  const lines = plainLines(text);
  const remarks = lines.replace(PREAMBLE, '').split(REMARK);
  return joined(remarks.length > 1 ? remarks.slice(1) : remarks);
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** `Tên:` in bold, or as a line of its own, where that is the author's name. */
function withoutAuthor({ author, text, firstRun }: WrittenNote): string {
  const name = author.trim();
  if (name === '') return text;
  const isHead = firstRun?.isBold === true && firstRun.text.trim() === `${name}:`;
  if (isHead)
    return text
      .slice(firstRun.text.length)
      .replace(/^[ \t]*\n/, '')
      .trimStart();
  const head = `${name}:\n`;
  return text.startsWith(head) ? text.slice(head.length) : text;
}

/** Google ends each remark with a line of a tab, a dash and the name; what it tells besides stands between low lines. */
const SIGNATURE = /^\t-\s*\S/;
const DIRECTION = /^_[^_\n].*_$/;

function withoutSignatures(text: string, author: string): string {
  const lines = plainLines(text).split('\n');
  const isSigned = (line: string) =>
    SIGNATURE.test(line) || (author.trim() !== '' && line.trim() === `-${author.trim()}`);
  if (!lines.some(isSigned)) return text;
  return joined(lines.filter((line) => !isSigned(line) && !DIRECTION.test(line.trim())));
}
