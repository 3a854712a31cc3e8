/** Moves the round to another stage, only where it is still in the one that the client saw. */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import type { EditOutcome } from '../edit';
import { object, text } from '../schema';

export type SetStageOutcome = EditOutcome<string> | Refusal<'unknownStage'> | DoorRefusal;

export const setStage = declareCall<SetStageOutcome>()({
  name: 'setStage',
  /** Both as the sheet names them. */
  request: object({ stage: text, expected: text }),
  lock: true,
  who: 'keeper',
  description: 'Sidebar: moves the round to another stage.',
});

export type SetStageRequest = RequestOf<typeof setStage>;
