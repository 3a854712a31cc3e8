/** The stages in their order, and those before and after one as Cấu hình names it. */
import { STAGE_NAME } from '../../../text/stage';

export type StageKey = keyof typeof STAGE_NAME;
export const STAGE_KEYS = Object.keys(STAGE_NAME) as StageKey[];

/** Undefined at the ends; where Cấu hình names no stage, the first one is next. */
export function neighboursOf(stage: string): {
  readonly previous: string | undefined;
  readonly next: string | undefined;
} {
  const names = STAGE_KEYS.map((key) => STAGE_NAME[key]);
  const at = names.indexOf(stage);
  return { previous: names[at - 1], next: names[at + 1] };
}
