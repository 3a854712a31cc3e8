/** Issuing bodies with number left, Quốc hiệu and Tiêu ngữ with place and date right. */
import type { Table } from 'docx';
import type { Letterhead } from '../../reports/report-document';
import { LETTERHEAD_LEFT, RULE_SHARE, SIZE } from '../format/page-format';
import { boldTextWidth } from '../format/text-width';
import { rule } from './rule';
import { paragraph } from './text-runs';
import { twoColumns } from './two-columns';

export function letterhead(block: Letterhead, width: number): Table {
  const leftWidth = width * LETTERHEAD_LEFT;
  const issuerWidth = Math.min(boldTextWidth(block.issuingBody, SIZE.body), leftWidth);
  return twoColumns({
    width,
    leftShare: LETTERHEAD_LEFT,
    left: [
      ...(block.superiorBody === '' ? [] : [paragraph('Superior', block.superiorBody)]),
      paragraph('Issuer', block.issuingBody),
      rule(issuerWidth * RULE_SHARE, leftWidth),
      paragraph('Number', block.number),
    ],
    right: [
      paragraph('Nation', block.nation),
      paragraph('Motto', block.motto),
      rule(boldTextWidth(block.motto, SIZE.motto), width - leftWidth),
      paragraph('PlaceDate', block.placeAndDate),
    ],
  });
}
