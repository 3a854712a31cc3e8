/** What the stages are called, on Cấu hình and everywhere else, and how a cell that names one is read. */
import { composed } from '../core/fold-text';
import { STAGES, type Stage } from '../core/stage';

export const STAGE_NAME: Readonly<Record<Stage, string>> = {
  preparation: 'Chuẩn bị',
  selfAssessment: 'Tự chấm',
  appraisal: 'Thẩm định',
  explanation: 'Giải trình',
  publication: 'Công bố',
};

/** Undefined where the cell names no stage. */
export function stageNamed(cell: unknown): Stage | undefined {
  const name = typeof cell === 'string' ? composed(cell.trim()) : '';
  return STAGES.find((stage) => STAGE_NAME[stage] === name);
}

/** Those before and after one; undefined at the ends. Where the cell names no stage, the first one is next. */
export function stagesBeside(
  cell: unknown,
): Readonly<Record<'previous' | 'next', string | undefined>> {
  const names = STAGES.map((stage) => STAGE_NAME[stage]);
  const stage = stageNamed(cell);
  const at = stage === undefined ? -1 : STAGES.indexOf(stage);
  return { previous: names[at - 1], next: names[at + 1] };
}

/** Begins the line that tells the stage on every tab. */
export const STAGE_LINE = 'Giai đoạn: ';
