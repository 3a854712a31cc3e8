/**
 * The one place that says why a score is what it is: `82/124 = 66,13% < sàn 70% → 0/1,5 điểm (trừ 1,5)`.
 * Takes the why as data (`core/why.ts`); decides nothing about points.
 */
import type { Why } from '../core/why';
import { ONE, type Fraction } from '../core/fraction';
import type { Reading } from '../core/reading';
import type { Reason } from '../core/reason';
import type { Rounding } from '../core/rounding';
import type { Outcome } from '../core/score-cell';
import type { Sign } from '../core/sign';
import { cellText } from './cell-text';
import { issueCell } from './issue-message';
import { formatFraction, formatPercent, formatPercentBeside, formatPoints } from './number-format';
import { quote } from './quote';
import { EXCLUDED_MARK } from './vocabulary';

export function whySentence(why: Why): string {
  const { outcome } = why;
  switch (outcome.status) {
    case 'pending':
      return 'Chưa nhập kết quả';
    case 'invalid':
      return issueCell(outcome.issue);
    case 'excluded':
      return outcome.limit
        ? `${outcome.limit.asked} nên ${EXCLUDED_MARK}: ${EXCLUDED[why.sign]}`
        : `KPS: ${EXCLUDED[why.sign]}${selfAssessed(why)}`;
    case 'notConcerned':
      return why.reading.kind === 'pending' ? NOT_CONCERNED : `${NOT_CONCERNED}; ${NOT_COUNTED}`;
    case 'scored':
      return scoredSentence(why, outcome);
  }
}

type Scored = Extract<Outcome, { status: 'scored' }>;

function scoredSentence(why: Why, { reason, points, rounded, limit }: Scored): string {
  const { reading, decimals, replaced } = why;
  const reached = verdict(points, why);
  if (reason.kind === 'award') {
    return `${awardGround(reason, cellText(replaced), decimals)} → ${reached}`;
  }
  const way = rounded ? `, ${roundingText(rounded, decimals)}` : '';
  const basis = `${ground(reason, reading)}${way}`;
  if (limit === undefined) return `${basis} → ${reached}${selfAssessed(why)}`;
  const limited = `${limit.asked} nên ${reached}`;
  if (limit.before === undefined || reason.kind === 'condition') return limited;
  const before = `${formatPoints(limit.before, decimals)} điểm`;
  return `${basis} → ${before}; ${limited}${selfAssessed(why)}`;
}

/** `tự chấm “33/33” → 2; thẩm định trừ 0,5` */
function awardGround(
  { award, claimed }: Extract<Reason, { kind: 'award' }>,
  typed: string,
  decimals: number,
): string {
  const points = claimed === undefined ? '' : ` → ${formatPoints(claimed, decimals)}`;
  const claim = typed === '' ? '' : `tự chấm ${quote(typed)}${points}; `;
  switch (award.kind) {
    case 'points':
      return `${claim}thẩm định cho ${formatFraction(award.points)} điểm`;
    case 'less':
      return `${claim}thẩm định trừ ${formatFraction(award.points)}`;
    case 'unproven':
      return `${claim}thẩm định: thiếu minh chứng`;
  }
}

const NOT_CONCERNED = 'Không áp dụng cho loại đơn vị này: không tính vào điểm tối đa';
const NOT_COUNTED = 'kết quả đã gõ không có hiệu lực';

const EXCLUDED: Readonly<Record<Sign, string>> = {
  none: 'không tính vào điểm tối đa',
  bonus: 'không cộng điểm',
  penalty: 'không trừ điểm',
};

/** `0/1,5 điểm (trừ 1,5)`; with a sign `cộng 2/3 điểm ngoài điểm tối đa`. */
function verdict(points: number, { maximum = 0, sign, decimals }: Why): string {
  const score = `${formatPoints(points, decimals)}/${formatPoints(maximum, decimals)} điểm`;
  if (sign !== 'none') return `${OUTSIDE[sign]} ${score} ngoài điểm tối đa`;
  return points < maximum ? `${score} (trừ ${formatPoints(maximum - points, decimals)})` : score;
}

function roundingText({ step, isDown }: Rounding, decimals: number): string {
  if (step === 1) return 'cắt bỏ phần lẻ';
  const size = formatPoints(step, decimals);
  return isDown ? `cắt xuống bội của ${size}` : `làm tròn đến ${size}`;
}

const OUTSIDE = { bonus: 'cộng', penalty: 'trừ' } as const;

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
    case 'relativeToBest':
      return comparisonGround(reason);
    case 'direct':
      return 'Chấm trực tiếp';
    case 'condition':
    case 'award':
      return '';
  }
}

function comparisonGround(reason: Extract<Reason, { kind: 'relativeToBest' }>): string {
  const format = reason.inPercent ? formatPercent : formatFraction;
  const value = format(reason.value);
  switch (reason.by) {
    case 'best':
      return `${value} so với cao nhất ${format(reason.best)}`;
    case 'lowest':
      return `${value} so với thấp nhất ${format(reason.lowest)}`;
    case 'span':
      return `${value}, từ thấp nhất ${format(reason.lowest)} đến cao nhất ${format(reason.best)}`;
    default:
      return `${value}, hạng ${reason.by.place}`;
  }
}

/** `98%, đạt bậc ≥98%`; `27/30 = 90%, từ 80% đến dưới 100%: 90% × 1,5`. */
function bandGround(reason: Extract<Reason, { kind: 'band' }>, reading: Reading): string {
  const { place, threshold, limits, inPercent } = reason;
  const format = inPercent ? formatPercent : (each: Fraction) => formatFraction(each);
  const step =
    threshold.sign === undefined ? threshold.words : threshold.sign + format(threshold.at);
  const value = inPercent ? percentText(reading, limits) : numberText(reading);
  switch (place) {
    case 'below':
      return `${value}, dưới bậc thấp nhất ${step}`;
    case 'above':
      return `${value}, trên bậc cao nhất ${step}`;
    case 'in': {
      const reached = threshold.sign === undefined ? step : `đạt bậc ${step}`;
      return `${value}, ${reached}${worthText(reason)}`;
    }
  }
}

/** What follows the result; points that are listed need no telling. */
function worthText({ worth, value, limits }: Extract<Reason, { kind: 'band' }>): string {
  switch (worth.kind) {
    case 'points':
      return '';
    case 'ratio':
      return `: ${besideAll(value, limits)} × ${formatFraction(worth.factor)}`;
    case 'slope':
      return `: từ ${formatFraction(worth.from)} đến ${formatFraction(worth.to)}`;
  }
}

function proportionGround(
  reason: Extract<Reason, { kind: 'proportion' }>,
  reading: Reading,
): string {
  const { floor, target, outcome } = reason;
  if (outcome === 'belowFloor' && floor) {
    return `${percentText(reading, [floor])} < sàn ${formatPercent(floor)}`;
  }
  const value = percentText(reading, [target ?? ONE]);
  if (!target) return value;
  return `${value} ${outcome === 'full' ? '≥' : 'so với'} đích ${formatPercent(target)}`;
}

function faultsGround({ count, each, cap }: Extract<Reason, { kind: 'faults' }>): string {
  const lost = `${formatFraction(count)} lỗi × ${formatFraction(each)}`;
  return cap ? `${lost}, trừ tối đa ${formatFraction(cap)}` : lost;
}

/** `82/124 = 66,13%`, told apart from the limits that it is compared with; a percentage is repeated as typed. */
function percentText(reading: Reading, limits: readonly Fraction[]): string {
  switch (reading.kind) {
    case 'numberCell':
      return besideAll(reading.value, limits);
    case 'sum':
      return `${reading.text} = ${besideAll(reading.value, limits)}`;
    case 'proportion':
      return reading.text.includes('/')
        ? `${reading.text} = ${besideAll(reading.value, limits)}`
        : reading.text;
    default:
      return '';
  }
}

/** As many decimals as the nearest of the limits asks for. */
function besideAll(value: Fraction, limits: readonly Fraction[]): string {
  const [first = ONE, ...others] = limits;
  return others.reduce(
    (longest, limit) => {
      const text = formatPercentBeside(value, limit);
      return text.length > longest.length ? text : longest;
    },
    formatPercentBeside(value, first),
  );
}

function numberText(reading: Reading): string {
  if (reading.kind === 'sum') return `${reading.text} = ${formatFraction(reading.value)}`;
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
