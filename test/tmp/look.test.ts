import { it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { renderReport } from '../golden/render-report';
import { reportDataOf, SAMPLE_TYPED } from '../helpers/report-data';
import { reportDocument } from '../../src/views/reports/build-report';
it('looks', () => {
  const data = reportDataOf(SAMPLE_TYPED);
  writeFileSync('/tmp/data.json', JSON.stringify(data));
  for (const k of ['notice','plan'] as const) writeFileSync(`/tmp/${k}.txt`, renderReport(reportDocument(k, data, 'Xã Vĩnh Long')));
  writeFileSync(`/tmp/notice-ex.txt`, renderReport(reportDocument('notice', data, 'Xã Vĩnh Ô')));
  for (const k of ['summary','annex'] as const) writeFileSync(`/tmp/${k}.txt`, renderReport(reportDocument(k, data)));
});
