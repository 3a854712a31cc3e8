import { describe, expect, it } from '@jest/globals';
import { golden } from '../../../golden/golden';
import { renderReport } from '../../../golden/render-report';
import { SMALL_REPORT } from '../../../golden/small-report';
import { reportDocument } from '../../../../src/views/reports/build-report';

describe('notice', () => {
  it.each([
    ['notice', 'Xã Một'],
    ['notice-excluded', 'Xã Hai'],
    ['notice-provisional', 'Thị trấn Ba'],
  ])('is worded as its golden file %s says', (file, unit) => {
    const text = renderReport(reportDocument('notice', SMALL_REPORT, unit));
    expect(text).toBe(golden(file, text));
  });
});
