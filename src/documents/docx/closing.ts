/** Nơi nhận left, signature right, with room for the hand and the seal. */
import type { Table } from 'docx';
import type { Closing } from '../../reports/report-document';
import { CLOSING_LEFT, SIGNATURE_ROOM } from '../format/page-format';
import { paragraph } from './text-runs';
import { twoColumns } from './two-columns';
import { twips } from './units';

export function closing({ recipients, signature }: Closing, width: number): Table {
  return twoColumns({
    width,
    leftShare: CLOSING_LEFT,
    left: [
      paragraph('RecipientsLabel', recipients.label),
      ...recipients.lines.map((line) => paragraph('Recipients', line)),
    ],
    right: [
      ...signature.lines.map((line) => paragraph('Signature', line)),
      paragraph('Signature', signature.name, { spacing: { before: twips(SIGNATURE_ROOM) } }),
    ],
  });
}
