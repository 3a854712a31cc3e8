/**
 * The calls that the sidebar makes, by name and shape. The gate asks dist/Code.js for a public function for each name;
 * the compiler holds both sides to the shapes.
 */
import type { CriterionOutcome, CriterionRequest } from './criterion';
import type { EditResultOutcome, EditResultRequest } from './edit-result';
import type { OpenSidebarOutcome } from './open-sidebar';
import type { FollowSelectionOutcome, FollowSelectionRequest } from './selection';
import type { SetupOutcome, SetupRequest } from './setup';
import type { UnitCardOutcome, UnitCardRequest } from './unit-card';

export interface ServerCalls {
  openSidebar(request: Readonly<Record<string, never>>): OpenSidebarOutcome;
  readUnitCard(request: UnitCardRequest): UnitCardOutcome;
  followSelection(request: FollowSelectionRequest): FollowSelectionOutcome;
  readCriterion(request: CriterionRequest): CriterionOutcome;
  editResult(request: EditResultRequest): EditResultOutcome;
  setupRound(request: SetupRequest): SetupOutcome;
}

export const SERVER_CALLS = [
  'openSidebar',
  'readUnitCard',
  'followSelection',
  'readCriterion',
  'editResult',
  'setupRound',
] as const satisfies readonly (keyof ServerCalls)[];
