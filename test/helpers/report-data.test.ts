/** The round without a sheet is the round in a sheet: documents tested on one are the documents of the other. */
import { describe, expect, it } from '@jest/globals';
import { reportDataOf, SAMPLE_TYPED } from './report-data';
import { sampleHost, SETUP_TIME } from './round-host';

describe('reportDataOf', () => {
  it(
    'figures out exactly what readReportData reads',
    async () => {
      const round = await sampleHost();
      const read = await round.readReportData({});
      round.host.dispose();
      if (!read.ok) throw new Error(read.message);
      const { ok, ...data } = read;
      expect(ok).toBe(true);
      // The sample's reasons are no results, so the host has not been given them; settings are the workbook's.
      const { settings, stage, groups } = data;
      const figured = {
        ...reportDataOf({ ...SAMPLE_TYPED, reasons: {} }),
        settings,
        stage,
        groups,
      };
      expect(data).toEqual(figured);
    },
    SETUP_TIME,
  );
});
