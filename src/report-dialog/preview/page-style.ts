/**
 * The paper: sheets of A4 with the margins of the format, on the screen and in print alike, so that what is seen is what is
 * printed. What stands on a sheet is styled by documents/html.
 */
import { PAGE } from '../../documents/format/page-format';
import { DOCUMENT_CSS } from '../../documents/html/document-css';
import type { ReportSection } from '../../reports/report-document';

type Orientation = ReportSection['orientation'];

const DOTS_PER_MM = 96 / 25.4;

/** In dots of the screen. */
export function paperWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? PAGE.width : PAGE.height) * DOTS_PER_MM;
}

/** Room between the upper and the lower margin, in dots of the screen. */
export function pageRoom(orientation: Orientation): number {
  const height = orientation === 'portrait' ? PAGE.height : PAGE.width;
  return (height - PAGE.top - PAGE.bottom) * DOTS_PER_MM;
}

function sheet(orientation: Orientation, width: number, height: number): string {
  return `
.sheet.${orientation} { width: ${width}mm; height: ${height}mm; page: sheet-${orientation}; }
@page sheet-${orientation} { size: A4 ${orientation}; margin: 0; }`;
}

export const PAGE_STYLE = `${DOCUMENT_CSS}
.sheet {
  position: relative; overflow: hidden; break-after: page; background: #fff;
  padding: ${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm;
}
.sheet:last-child { break-after: auto; }
${sheet('portrait', PAGE.width, PAGE.height)}
${sheet('landscape', PAGE.height, PAGE.width)}
.measure .sheet { height: auto; }
.sheet .document.page-number {
  position: absolute; top: ${PAGE.header}mm; left: ${PAGE.left}mm; right: ${PAGE.right}mm;
  text-align: center;
}
.sheet .document h1, .sheet .document h2 { color: inherit; }
.sheet .document > :first-child { margin-top: 0; }
.sheet .goes-on > p:first-child { text-indent: 0; }
.sheet .is-cut > p:last-child { text-align-last: justify; }`;
