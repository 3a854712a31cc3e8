import { describe, expect, it } from '@jest/globals';
import type { Issue } from '../../../src/core/issue';
import { issueCell, issueMessage } from '../../../src/text/issue-message';

const long = 'Ư'.repeat(300);
const largest = { numerator: 999_999_9999, denominator: 10_000 };

/** Every code with the longest details it can carry; the compiler keeps the list complete. */
const LONGEST: { readonly [Code in Issue['code']]: Extract<Issue, { code: Code }> } = {
  dateCell: { code: 'dateCell' },
  errorCell: { code: 'errorCell', text: `#ERROR! ${long}` },
  unreadableCell: { code: 'unreadableCell' },
  textTooLong: { code: 'textTooLong', length: 50_000 },
  negative: { code: 'negative' },
  numberTooLong: { code: 'numberTooLong' },
  zeroDenominator: { code: 'zeroDenominator' },
  numeratorTooLarge: { code: 'numeratorTooLarge' },
  percentageTooLarge: { code: 'percentageTooLarge' },
  expectedYesOrNo: { code: 'expectedYesOrNo', text: long },
  unknownChoice: { code: 'unknownChoice', text: long },
  expectedProportion: { code: 'expectedProportion', text: long },
  expectedNumber: { code: 'expectedNumber', text: long },
  aboveMaximum: { code: 'aboveMaximum', maximum: largest },
  otherKindThanRow: { code: 'otherKindThanRow', text: long },
  kindMissing: { code: 'kindMissing' },
  unknownKind: { code: 'unknownKind', text: long },
  concernsNobody: { code: 'concernsNobody' },
  methodMissing: { code: 'methodMissing' },
  unknownMethod: { code: 'unknownMethod', text: long },
  unknownPolicy: { code: 'unknownPolicy', text: long },
  scopeUnreadable: { code: 'scopeUnreadable', part: long },
  maximumUnreadable: { code: 'maximumUnreadable' },
  maximumTooPrecise: { code: 'maximumTooPrecise', decimals: 4 },
  scaleMissing: { code: 'scaleMissing' },
  scaleNotUsed: { code: 'scaleNotUsed' },
  scaleUnreadable: { code: 'scaleUnreadable', part: long },
  scaleRepeats: { code: 'scaleRepeats', part: long },
  scaleMixesKinds: { code: 'scaleMixesKinds' },
  signUnlikeParent: {
    code: 'signUnlikeParent',
    sign: 'none',
    parent: '12.34.56',
    parentSign: 'penalty',
  },
  penaltyByFaults: { code: 'penaltyByFaults' },
  penaltyByPolicy: { code: 'penaltyByPolicy' },
  scaleMixesDirections: { code: 'scaleMixesDirections' },
  scaleOverlaps: { code: 'scaleOverlaps', part: long },
  scaleLeavesGap: { code: 'scaleLeavesGap', part: long },
  ratioNeedsPercent: { code: 'ratioNeedsPercent' },
  slopeNeedsEnd: { code: 'slopeNeedsEnd', part: long },
  conditionUnreadable: { code: 'conditionUnreadable', part: long },
  conditionElsewhere: { code: 'conditionElsewhere', text: '12345.12345.12345.a' },
  conditionUnknownCode: { code: 'conditionUnknownCode', text: '12345.12345.12345.a' },
  conditionInCircle: { code: 'conditionInCircle', steps: ['1.1.1', '1.1.2', '1.1.3', '1.1.1'] },
  sumUnclosed: { code: 'sumUnclosed' },
  sumUnopened: { code: 'sumUnopened' },
  sumUnreadable: { code: 'sumUnreadable', rest: long },
  sumMixesKinds: { code: 'sumMixesKinds' },
  sumNegative: { code: 'sumNegative' },
  awardInSelf: { code: 'awardInSelf', text: long },
  awardTooPrecise: { code: 'awardTooPrecise', decimals: 4 },
  nothingToReduce: { code: 'nothingToReduce' },
  awardFromPenalty: { code: 'awardFromPenalty' },
};

describe('issueMessage', () => {
  it.each(Object.values(LONGEST))('says $code in at most 60 characters, as one phrase', (issue) => {
    const message = issueMessage(issue);
    expect(message.length).toBeLessThanOrEqual(60);
    expect(message).toMatch(/[à-ỹđ]/);
    expect(message).not.toMatch(/[.\n]$|undefined|NaN/);
  });

  it('quotes what was typed on one line', () => {
    expect(issueMessage({ code: 'expectedNumber', text: 'hai\nba' })).toBe(
      'cần một số, không phải “hai ba”',
    );
  });

  it('quotes nothing where nothing was typed', () => {
    expect(issueMessage({ code: 'expectedNumber', text: '' })).toBe('cần một số');
    expect(issueMessage({ code: 'unknownChoice', text: '' })).toBe(
      'không có lựa chọn này; xem cột Thang điểm',
    );
  });
});

describe('issueCell', () => {
  it('begins with the warning mark', () => {
    expect(issueCell({ code: 'negative' })).toBe('⚠ không nhận số âm');
  });
});
