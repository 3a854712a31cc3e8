/** Letterhead and closing of a document, from the bodies that Cấu hình or the unit names. */
import {
  abbreviation,
  FRAME,
  letterheadName,
  placeName,
  signatureLines,
  superiorName,
} from '../text/reports/frame';
import type { Closing, Letterhead } from './report-document';

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

export function closing(body: string, recipients: readonly string[]): Closing {
  return {
    kind: 'closing',
    recipients: { label: FRAME.recipientsLabel, lines: FRAME.recipientLines(recipients) },
    signature: { lines: signatureLines(body), name: '' },
  };
}
