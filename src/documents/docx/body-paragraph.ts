/** A paragraph of the text: body, căn cứ, note or address. */
import { Paragraph } from 'docx';
import type { Paragraph as ParagraphBlock } from '../../reports/report-document';
import type { StyleName } from './styles';
import { textRuns } from './text-runs';

const STYLE: Readonly<Record<ParagraphBlock['style'], StyleName>> = {
  body: 'Text',
  basis: 'Basis',
  note: 'Note',
  address: 'Address',
};

export function bodyParagraph({ style, runs }: ParagraphBlock, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: STYLE[style],
    ...(keepNext && { keepNext }),
    children: runs.flatMap(({ text, bold, italic }) =>
      textRuns(text, { ...(bold && { bold }), ...(italic && { italics: italic }) }),
    ),
  });
}
