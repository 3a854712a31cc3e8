/** Type and subject of a document, with the rule below. */
import type { Paragraph } from 'docx';
import type { Title } from '../../reports/report-document';
import { RULE_SHARE, SIZE } from '../format/page-format';
import { boldTextWidth } from '../format/text-width';
import { rule } from './rule';
import { paragraph } from './text-runs';

export function title({ type, subject }: Title, width: number): Paragraph[] {
  const subjectWidth = Math.min(boldTextWidth(subject, SIZE.title), width);
  return [
    paragraph('DocumentType', type),
    paragraph('Subject', subject),
    rule(subjectWidth * RULE_SHARE, width),
  ];
}
