/** What is damaged in the workbook, in words. */
import { declareCall } from '../call';
import type { CheckFinding } from '../check';
import { nothing } from '../schema';

export type CheckWorkbookOutcome =
  | { readonly ok: true; readonly findings: readonly CheckFinding[] }
  | { readonly ok: false; readonly message: string };

export const checkWorkbook = declareCall<CheckWorkbookOutcome>()({
  name: 'checkWorkbook',
  request: nothing,
  description: 'Sidebar: what is damaged in the workbook.',
});
