/** Documents of a set with groups outside the maximum. */
import { describe, expect, it } from '@jest/globals';
import { golden } from '../../golden/golden';
import { renderReport } from '../../golden/render-report';
import { SIGNED_REPORT } from '../../golden/signed-report';
import { reportDocument } from '../../../src/reports/build-report';

describe('documents of a set with groups outside the maximum', () => {
  it.each([
    ['notice', 'Xã Một'],
    ['annex', ''],
    ['summary', ''],
  ] as const)('%s is worded as its golden file says', (kind, unit) => {
    const text = renderReport(reportDocument(kind, SIGNED_REPORT, unit));
    expect(text).toBe(golden(`${kind}-signed`, text));
  });

  it('says that nothing came to anything, where nothing did', () => {
    const units = SIGNED_REPORT.units.map((unit) => ({
      ...unit,
      outside: [],
      bonus: 0,
      penalty: 0,
    }));
    const text = renderReport(reportDocument('notice', { ...SIGNED_REPORT, units }, 'Xã Ba'));
    expect(text).toContain('Không có nội dung nào được cộng hoặc bị trừ ngoài điểm tối đa.');
  });

  it('does not promise the ceiling where there is none', () => {
    const data = { ...SIGNED_REPORT, hasCeiling: false };
    expect(renderReport(reportDocument('annex', data))).not.toContain('không quá 100');
  });
});
