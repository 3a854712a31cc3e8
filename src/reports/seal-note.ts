/** The last line of every document of a published round: the code to check it by, or that the figures are others by now. */
import type { ReportData } from '../contract/report';
import { SEAL_NOTE } from '../text/publication';
import { paragraph } from './blocks';
import type { Paragraph } from './report-document';

export function sealNote({ seal }: ReportData): readonly Paragraph[] {
  if (seal === null) return [];
  return [paragraph('note', (seal.matches ? SEAL_NOTE.matches : SEAL_NOTE.differs)(seal.code))];
}
