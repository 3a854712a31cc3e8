/**
 * The one place that says why a score is what it is: `82/124 = 66,13% < sàn 70% → 0/1,5 điểm (trừ 1,5)`.
 * Takes the why as data (`core/why.ts`); decides nothing about points.
 */
import type { Why } from '../core/why';
import { ONE, type Fraction } from '../core/fraction';
import type { Reading } from '../core/reading';
import type { Reason } from '../core/reason';
import type { Rounding } from '../core/rounding';
import { cellText } from './cell-text';
import { issueCell } from './issue-message';
import { formatFraction, formatPercent, formatPercentBeside, formatPoints } from './number-format';
import { quote } from './quote';
import { EXCLUDED_MARK } from './vocabulary';

export function whySentence(why: Why): string {
  const { outcome, reading, maximum, decimals } = why;
  switch (outcome.status) {
    case 'pending':
      return 'Chưa nhập kết quả';
    case 'invalid':
      return issueCell(outcome.issue);
    case 'excluded':
      return `KPS: không tính vào điểm tối đa${selfAssessed(why)}`;
    case 'notConcerned':
      return reading.kind === 'pending' ? NOT_CONCERNED : `${NOT_CONCERNED}; ${NOT_COUNTED}`;
    case 'scored': {
      const points = verdict(outcome.points, maximum ?? 0, decimals);
      const way = outcome.rounded ? `, ${roundingText(outcome.rounded, decimals)}` : '';
      return `${ground(outcome.reason, reading)}${way} → ${points}${selfAssessed(why)}`;
    }
  }
}

const NOT_CONCERNED = 'Không áp dụng cho loại đơn vị này: không tính vào điểm tối đa';
const NOT_COUNTED = 'kết quả đã gõ không có hiệu lực';

/** `0/1,5 điểm (trừ 1,5)` */
function verdict(points: number, maximum: number, decimals: number): string {
  const score = `${formatPoints(points, decimals)}/${formatPoints(maximum, decimals)} điểm`;
  return points < maximum ? `${score} (trừ ${formatPoints(maximum - points, decimals)})` : score;
}

function roundingText({ step, isDown }: Rounding, decimals: number): string {
  if (step === 1) return 'cắt bỏ phần lẻ';
  const size = formatPoints(step, decimals);
  return isDown ? `cắt xuống bội của ${size}` : `làm tròn đến ${size}`;
}

/** The part before the arrow: what was read and what the rule made of it. */
function ground(reason: Reason, reading: Reading): string {
  switch (reason.kind) {
    case 'notDone':
      return 'text' in reading ? reading.text : 'Không';
    case 'notApplicable':
      return reason.policy === 'maximum' ? 'KPS, tính điểm tối đa' : 'KPS, tính 0 điểm';
    case 'yes':
      return 'Có';
    case 'choice':
      return reason.label;
    case 'band':
      return bandGround(reason, reading);
    case 'proportion':
      return proportionGround(reason, reading);
    case 'count':
      return `${formatFraction(reason.count)} × ${formatFraction(reason.each)}${reason.capped ? ', tối đa' : ''}`;
    case 'faults':
      return faultsGround(reason);
    case 'relativeToBest': {
      const format = reason.inPercent ? formatPercent : formatFraction;
      return `${format(reason.value)} so với cao nhất ${format(reason.best)}`;
    }
    case 'direct':
      return 'Chấm trực tiếp';
  }
}

function bandGround(
  { reached, threshold, inPercent }: Extract<Reason, { kind: 'band' }>,
  reading: Reading,
): string {
  const bound = inPercent ? formatPercent(threshold) : formatFraction(threshold);
  const value = inPercent ? proportionText(reading, threshold) : numberText(reading);
  return reached ? `${value}, đạt bậc ≥${bound}` : `${value}, dưới bậc thấp nhất ≥${bound}`;
}

function proportionGround(
  reason: Extract<Reason, { kind: 'proportion' }>,
  reading: Reading,
): string {
  const { floor, target, outcome } = reason;
  if (outcome === 'belowFloor' && floor) {
    return `${proportionText(reading, floor)} < sàn ${formatPercent(floor)}`;
  }
  const value = proportionText(reading, target ?? ONE);
  if (!target) return value;
  return `${value} ${outcome === 'full' ? '≥' : 'so với'} đích ${formatPercent(target)}`;
}

function faultsGround({ count, each, cap }: Extract<Reason, { kind: 'faults' }>): string {
  const lost = `${formatFraction(count)} lỗi × ${formatFraction(each)}`;
  return cap ? `${lost}, trừ tối đa ${formatFraction(cap)}` : lost;
}

/** `82/124 = 66,13%`, told apart from the limit that it is compared with; a percentage is repeated as typed. */
function proportionText(reading: Reading, limit: Fraction): string {
  if (reading.kind === 'numberCell') return formatPercentBeside(reading.value, limit);
  if (reading.kind !== 'proportion') return '';
  return reading.text.includes('/')
    ? `${reading.text} = ${formatPercentBeside(reading.value, limit)}`
    : reading.text;
}

function numberText(reading: Reading): string {
  return 'value' in reading ? formatFraction(reading.value) : '';
}

function selfAssessed({ replaced, reading }: Why): string {
  const claimed = cellText(replaced);
  return claimed === '' || claimed === takenText(reading) ? '' : `; tự chấm ${quote(claimed)}`;
}

function takenText(reading: Reading): string {
  if ('text' in reading) return reading.text;
  return 'value' in reading ? formatFraction(reading.value) : EXCLUDED_MARK;
}
