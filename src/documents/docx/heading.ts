/** A heading of the text, which Word also lists in its navigation pane. */
import { HeadingLevel, Paragraph } from 'docx';
import type { Heading } from '../../reports/report-document';
import { textRuns } from './text-runs';

export function heading({ text }: Heading): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(text) });
}
