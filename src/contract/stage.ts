/** The call `setStage`: moves the round to another stage, only where it is still in the one that the client saw. */
export interface SetStageRequest {
  /** Both as Cấu hình names them. */
  readonly stage: string;
  readonly expected: string;
}

export type SetStageOutcome =
  | { readonly ok: true; readonly stage: string }
  /** Somebody else was faster: nothing was written; `stage` is what stands there. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly stage: string }
  | {
      readonly ok: false;
      readonly reason: 'busy' | 'notSetUp' | 'notAllowed' | 'unknownStage';
      readonly message: string;
    };
