/** What a unit has to reach for all the points of a leaf, and what to do for it, by method; the answer is the core's. */
import type { MethodId } from '../../core/methods';
import { fractionOfDouble } from '../../core/read-number';
import type { TopAnswer } from '../../core/top-answer';
import { formatFraction, formatPoints } from '../number-format';

/** Undefined where the rule of the leaf cannot be used. */
export function targetText(top: TopAnswer | undefined, decimals: number, hint: string): string {
  if (top === undefined) return 'Chưa xác định được: cách tính hoặc thang điểm của dòng cần sửa';
  const isPenalty = top.sign === 'penalty';
  const target = isPenalty ? NO_PENALTY : TARGETS[top.method](resultText(top.result), top.isMost);
  const lines = [
    top.points < top.maximum && !isPenalty ? `${target} (${mostText(top, decimals)})` : target,
    ...(hint.trim() === '' ? [] : [`Cách tính: ${hint}`]),
  ];
  return lines.join('\n');
}

const NO_PENALTY = 'Không để bị trừ điểm';

function mostText({ points, maximum }: TopAnswer, decimals: number): string {
  return `thang điểm cho cao nhất ${formatPoints(points, decimals)}/${formatPoints(maximum, decimals)} điểm`;
}

function resultText(result: TopAnswer['result']): string {
  return typeof result === 'number' ? formatFraction(fractionOfDouble(result)) : (result ?? '');
}

const atLeast = (limit: string) => (limit === '100%' ? 'Đạt 100%' : `Từ ${limit} trở lên`);

const TARGETS: Readonly<Record<MethodId, (result: string, isMost: boolean) => string>> = {
  yesNo: (result) => `Đạt kết quả “${result}”`,
  choice: (result) => `Đạt mức “${result}”`,
  bands: (limit, isMost) => (isMost ? `Không quá ${limit}` : atLeast(limit)),
  proportion: atLeast,
  count: atLeast,
  faults: () => 'Không có lỗi nào',
  relativeToBest: (_, isMost) =>
    `Bằng kết quả ${isMost ? 'thấp nhất' : 'cao nhất'} trong các đơn vị`,
  direct: (result) => `Được chấm ${result} điểm`,
};

/** Beside a target of somebody's own that leaves points on the table. */
export function tooLowTarget(points: string, maximum: string, needed: string): string {
  return `Lưu ý: chỉ tiêu này chỉ được ${points}/${maximum} điểm; để đạt điểm tối đa cần: ${needed}`;
}

/** The same of a penalty. */
export function stillPenalised(points: string, needed: string): string {
  return `Lưu ý: với chỉ tiêu này vẫn bị trừ ${points} điểm; cần: ${needed}`;
}

/** A task where nobody has typed one; the appraisers' reason, where they gave one, is the first thing to put right. */
export function proposedTask(
  method: MethodId | undefined,
  name: string,
  hasReason: boolean,
): string {
  const task = `${method === undefined ? 'Rà soát, thực hiện' : TASKS[method]}: ${name}`;
  return hasReason ? `Khắc phục nguyên nhân thẩm định đã nêu. ${task}` : task;
}

const TASKS: Readonly<Record<MethodId, string>> = {
  yesNo: 'Thực hiện đầy đủ, lưu tài liệu kiểm chứng',
  choice: 'Thực hiện đúng yêu cầu để đạt mức cao nhất',
  bands: 'Nâng kết quả lên bậc được điểm cao nhất',
  proportion: 'Nâng kết quả thực hiện',
  count: 'Bổ sung đủ số lượng',
  faults: 'Không để phát sinh lỗi',
  relativeToBest: 'Phấn đấu bằng đơn vị dẫn đầu',
  direct: 'Khắc phục tồn tại, hoàn thiện hồ sơ',
};
