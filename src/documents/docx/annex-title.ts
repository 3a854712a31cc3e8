/** Label and title of an annex, and the document it belongs to. */
import type { Paragraph } from 'docx';
import type { AnnexTitle } from '../../reports/report-document';
import { paragraph } from './text-runs';

export function annexTitle({ label, title, belongsTo }: AnnexTitle): Paragraph[] {
  return [
    paragraph('AnnexTitle', label),
    paragraph('AnnexTitle', title),
    paragraph('AnnexBelongsTo', belongsTo),
  ];
}
