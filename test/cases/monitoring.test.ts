/** The worked cases of the monitoring year, against the custom functions as they stand in src. */
import { describe, expect, it } from '@jest/globals';
import { CCHC_AUDIT, CCHC_STATISTICS, CCHC_TARGETS } from '../../src/apps-script/custom-functions';
import {
  argumentsOf,
  CATALOGUE,
  CODES,
  monitoringCases,
  monitoringMismatches,
} from '../helpers/monitoring-case';

const asColumn = (cells: readonly string[]) => cells.map((cell) => [cell]);

describe('the cases of the monitoring year', () => {
  it.each(monitoringCases.map((each) => [each.id, each] as const))('%s', (_, given) => {
    const { values, units, levels, stated, previous, previousName } = argumentsOf(given);
    const period = [values, asColumn(CODES), CATALOGUE] as const;
    const whole = asColumn(stated);
    const answers = {
      statistics: CCHC_STATISTICS(...period, [levels], whole),
      board: CCHC_TARGETS(...period, [units], [levels], whole),
      audit: CCHC_AUDIT(
        ...[...period, [units], [levels], whole, previous ?? ''],
        ...[asColumn(CODES), previousName],
      ),
    };
    expect(monitoringMismatches(given, answers)).toEqual([]);
  });

  it('has all of them', () => {
    expect(monitoringCases).toHaveLength(13);
  });
});
