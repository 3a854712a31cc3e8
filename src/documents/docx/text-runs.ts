/** Typed text as runs: a line break stays one, and what no XML may hold (U+FFFE, U+FFFF) is left out. */
import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { StyleName } from './styles';

export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  if (text === '') return [];
  return text
    .replace(/[\ufffe\uffff]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 && { break: 1 }) }));
}

/** A paragraph of one style and one text. */
export function paragraph(
  style: StyleName,
  text: string,
  more: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  return new Paragraph({ ...more, style, children: textRuns(text) });
}
