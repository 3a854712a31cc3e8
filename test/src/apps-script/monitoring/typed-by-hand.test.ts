/** What the catalogue that ships leaves to type: numbers that no form brings, nothing counts and no row computes. */
import { describe, expect, it } from '@jest/globals';
import { rowsFor } from '../../../../src/apps-script/monitoring/planned-period';
import { readIndicatorCatalogue } from '../../../../src/catalogue/indicator-catalogue';
import { formsIn } from '../../../../src/rules/monitoring/form-columns';
import { COUNTED_ORIGIN } from '../../../../src/text/counted';
import { INDICATORS_TAB } from '../../../../src/text/indicators';
import { MONITORING_WORDS } from '../../../../src/text/monitoring-words';
import { WHOLE_CATALOGUE } from '../../../helpers/monitoring-case';

const { rows } = readIndicatorCatalogue(
  WHOLE_CATALOGUE,
  MONITORING_WORDS,
  INDICATORS_TAB.headers.code,
);
const counts: ReadonlySet<string> = new Set(Object.values(COUNTED_ORIGIN));
const pasted = new Set(
  [...formsIn({ catalogue: WHOLE_CATALOGUE }).values()].flat().map(({ code }) => code),
);

/** Codes of the numbers and rates that the period asks people for. */
function askedIn(kind: Parameters<typeof rowsFor>[2]): readonly string[] {
  const asked = new Set(rowsFor(rows, WHOLE_CATALOGUE, kind).map(({ code }) => code));
  return rows.flatMap(({ indicator: { code, measure, source } }) => {
    const isNumber = measure === 'number' || measure === 'rate';
    return asked.has(code) && isNumber && source.kind === 'typed' ? [code] : [];
  });
}

const isCounted = (code: string) =>
  rows.some(({ indicator, origin }) => indicator.code === code && counts.has(origin));

describe('what a commune types in a quarter', () => {
  it.each(['firstQuarter', 'thirdQuarter', 'nineMonths'] as const)(
    'is 25 numbers at most (%s), once the form is pasted and the counts are taken',
    (kind) => {
      const asked = askedIn(kind);
      const byHand = asked.filter((code) => !pasted.has(code) && !isCounted(code));
      expect(byHand.length).toBeLessThanOrEqual(25);
      expect(asked.filter((code) => pasted.has(code))).toHaveLength(11);
      expect(asked.filter(isCounted)).toHaveLength(7);
    },
  );
});
