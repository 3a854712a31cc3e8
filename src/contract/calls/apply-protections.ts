/**
 * Protects the workbook step by step: does as much of the work as fits one call, from `cursor` on; asked again with the
 * answer's cursor until that is null. May be stopped and begun again anywhere.
 */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import { integer, object, oneOf } from '../schema';

export interface ProtectionProblem {
  /**
   * `invalid`: no e-mail address. `refused`: Google does not take it. `nobody`: no address, so that only the owner types
   * there. `foreign`: somebody else's protection of the whole tab is in the way. `unreadable`: whose its columns are cannot be
   * told, so that the whole tab is closed.
   */
  readonly kind: 'invalid' | 'refused' | 'nobody' | 'foreign' | 'unreadable';
  readonly whose: 'unit' | 'group' | 'tab';
  /** Of the unit, code of the group, or name of the tab. */
  readonly name: string;
  readonly email: string;
}

export interface ProtectionStep {
  readonly done: number;
  readonly total: number;
  /** Where to go on; null when all is done. */
  readonly cursor: number | null;
  /** Those of this call; what is typed wrong is named by the first one. */
  readonly problems: readonly ProtectionProblem[];
}

export type ApplyProtectionsOutcome =
  ({ readonly ok: true } & ProtectionStep) | Refusal<'notSetUp'> | DoorRefusal;

export const applyProtections = declareCall<ApplyProtectionsOutcome>()({
  name: 'applyProtections',
  request: object({
    /** 0 at first. */
    cursor: integer(0),
    /**
     * `stage`: only what a change of a state moves, and only on tabs that were protected before. `added`: tabs that were made since
     * on request, of a workbook that was protected before.
     */
    scope: oneOf<'stage' | 'added' | 'all'>(['stage', 'added', 'all']),
  }),
  lock: true,
  atHome: true,
  who: 'owner',
  description: 'Sidebar: one step of opening and closing cells by stage and role.',
});

export type ApplyProtectionsRequest = RequestOf<typeof applyProtections>;
