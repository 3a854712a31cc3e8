/** Letterhead and closing of a document, from the bodies that Cấu hình or the unit names. */
import {
  abbreviation,
  FRAME,
  letterheadName,
  placeName,
  signatureLines,
  superiorName,
} from '../text/reports/frame';
import type {
  AnnexTitle,
  Closing,
  Letterhead,
  ReportBlock,
  ReportSection,
} from './report-document';

export interface Issuer {
  readonly superiorBody: string;
  readonly body: string;
  readonly locality: string;
}

export function letterhead(typeCode: string, { superiorBody, body, locality }: Issuer): Letterhead {
  return {
    kind: 'letterhead',
    superiorBody: superiorName(superiorBody, body),
    issuingBody: letterheadName(body),
    nation: FRAME.nation,
    motto: FRAME.motto,
    number: FRAME.number(typeCode, abbreviation(body)),
    placeAndDate: FRAME.placeAndDate(placeName(locality)),
  };
}

/** What follows a document, as `annexSections` heads it. */
export interface Annex {
  readonly orientation: ReportSection['orientation'];
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** Numbered in their order. */
export function annexSections(
  annexes: readonly Annex[],
  belongsTo: string,
): readonly ReportSection[] {
  return annexes.map(({ orientation, title, blocks }, i) => ({
    orientation,
    blocks: [annexTitle(FRAME.annexLabel(i + 1, annexes.length), title, belongsTo), ...blocks],
  }));
}

/** Its title in capitals, as Nghị định 30 wants it. */
export function annexTitle(label: string, title: string, belongsTo: string): AnnexTitle {
  return { kind: 'annexTitle', label, title: title.toUpperCase(), belongsTo };
}

export function closing(body: string, recipients: readonly string[]): Closing {
  return {
    kind: 'closing',
    recipients: { label: FRAME.recipientsLabel, lines: FRAME.recipientLines(recipients) },
    signature: { lines: signatureLines(body), name: '' },
  };
}
