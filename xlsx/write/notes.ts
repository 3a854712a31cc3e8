// Writes the notes of a sheet: their letters as comments, and the drawing of hidden boxes without which Excel shows none.
// Source: ECMA-376 part 1, 18.7 (comments); part 4, 19.4 (VML of spreadsheets).
import { formatA1 } from '../cell-range';
import { element, xmlText } from '../package/write-xml';
import { encodeXlsxString } from '../package/xml-text';
import type { Note } from '../workbook';

export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(({ row, column, text }) => {
    const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    const letters = element('t', { 'xml:space': 'preserve' }, xmlText(encodeXlsxString(text)));
    return element('comment', { ref: formatA1(cell), authorId: '0' }, element('text', {}, letters));
  });
  return element(
    'comments',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    [element('authors', {}, element('author', {})), element('commentList', {}, comments)],
  );
}

export function noteBoxesXml(notes: readonly Note[]): string {
  return element(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    [
      '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
      '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
      ...notes.map(boxXml),
    ],
  );
}

const FIRST_BOX = 1025;
const BOX = {
  type: '#_x0000_t202',
  style: 'position:absolute;width:98pt;height:59pt;visibility:hidden',
  fillcolor: '#ffffe1',
  'o:insetmode': 'auto',
};

/** To the right of the cell, two columns wide and four rows high. */
function boxXml({ row, column }: Note, index: number): string {
  const anchor = [column + 1, 6, Math.max(0, row - 1), 14, column + 3, 2, row + 3, 16];
  return element('v:shape', { id: `_x0000_s${FIRST_BOX + index}`, ...BOX }, [
    '<v:path o:connecttype="none"/>',
    element('x:ClientData', { ObjectType: 'Note' }, [
      element('x:MoveWithCells', {}),
      element('x:SizeWithCells', {}),
      element('x:Anchor', {}, anchor.join(', ')),
      element('x:AutoFill', {}, 'False'),
      element('x:Row', {}, String(row)),
      element('x:Column', {}, String(column)),
    ]),
  ]);
}
