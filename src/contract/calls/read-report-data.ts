/** Everything that the documents of a round say. */
import { declareCall } from '../call';
import type { ReportData } from '../report';
import type { RoundFailure } from '../round';
import { nothing } from '../schema';

export type ReportDataOutcome = ({ readonly ok: true } & ReportData) | RoundFailure;

export const readReportData = declareCall<ReportDataOutcome>()({
  name: 'readReportData',
  request: nothing,
  description: 'Dialog: what all documents of the round say.',
});
