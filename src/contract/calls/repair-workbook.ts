/** Repairs what is ours to repair, and says what it did and what is left to people. */
import { declareCall, type DoorRefusal } from '../call';
import type { CheckFinding } from '../check';
import { nothing } from '../schema';

export type RepairWorkbookOutcome =
  | {
      readonly ok: true;
      readonly done: readonly CheckFinding[];
      /** Not repaired: what people have to decide, and what setup had to refuse. */
      readonly remaining: readonly CheckFinding[];
    }
  | { readonly ok: false; readonly message: string }
  | DoorRefusal;

export const repairWorkbook = declareCall<RepairWorkbookOutcome>()({
  name: 'repairWorkbook',
  request: nothing,
  lock: true,
  who: 'keeper',
  description: 'Sidebar: repairs what is ours to repair.',
});
