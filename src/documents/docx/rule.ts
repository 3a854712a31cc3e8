/** A solid rule, centred: the border of a thin paragraph, drawn in by equal indents. */
import { BorderStyle, Paragraph } from 'docx';
import { twips, twipsOfPoints } from './units';

const EIGHTHS_OF_A_POINT = 6;

/** In points: the border is drawn at the very top of its paragraph. */
const SPACE_ABOVE = 2;

/** Both in millimetres. */
export function rule(length: number, roomFor: number): Paragraph {
  const indent = twips(Math.max(0, (roomFor - length) / 2));
  const line = { style: BorderStyle.SINGLE, size: EIGHTHS_OF_A_POINT, space: 1, color: '000000' };
  return new Paragraph({
    style: 'Thin',
    spacing: { before: twipsOfPoints(SPACE_ABOVE) },
    indent: { left: indent, right: indent },
    border: { top: line },
  });
}
