/** Moves the round to another stage, only where it is still in the one that the client saw. */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import type { EditOutcome } from '../edit';
import type { RoundFailure } from '../round';
import { object, text } from '../schema';

/** `damaged`: into publication go only rounds of which documents may be issued. */
export type SetStageOutcome =
  EditOutcome<string> | Refusal<'unknownStage'> | RoundFailure | DoorRefusal;

export const setStage = declareCall<SetStageOutcome>()({
  name: 'setStage',
  /** Both as the sheet names them. */
  request: object({ stage: text, expected: text }),
  lock: true,
  who: 'keeper',
  atHome: true,
  description: 'Sidebar: moves the round to another stage.',
});

export type SetStageRequest = RequestOf<typeof setStage>;
