import { describe, expect, it } from '@jest/globals';
import { golden } from '../../golden/golden';
import { renderReport } from '../../golden/render-report';
import { SMALL_REPORT } from '../../golden/small-report';
import { reportDocument } from '../../../src/reports/build-report';

describe('summary', () => {
  it('is worded as its golden file says', () => {
    const text = renderReport(reportDocument('summary', SMALL_REPORT));
    expect(text).toBe(golden('summary', text));
  });
});
