/** What must not end a page: what heads something, the row before the last, the text before the signature. Pure. */
import type { ReportBlock } from '../../reports/report-document';
import type { PiecePlace } from './cut-blocks';

export function keepsWithNext(blocks: readonly ReportBlock[], { block, row }: PiecePlace): boolean {
  const isBeforeClosing = blocks[block + 1]?.kind === 'closing';
  const found = blocks[block];
  switch (found?.kind) {
    case undefined:
      return false;
    case 'letterhead':
    case 'title':
    case 'annexTitle':
    case 'heading':
      return true;
    case 'table':
    case 'bars': {
      const fromEnd = found.rows.length - 1 - (row ?? 0);
      if (fromEnd === 0) return isBeforeClosing;
      return fromEnd === 1 || (found.kind === 'table' && found.rows[row ?? 0]?.style === 'group');
    }
    case 'paragraph':
    case 'closing':
      return isBeforeClosing;
  }
}
