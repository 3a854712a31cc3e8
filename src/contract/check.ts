/** What Kiểm tra & sửa bảng finds, and what became of it. */
export interface CheckFinding {
  /** Blank where it concerns the workbook as a whole. */
  readonly tab: string;
  /** A1 notation; blank where it is the whole tab. */
  readonly range: string;
  /** What is wrong, in a sentence. */
  readonly text: string;
  /** False: only people know what is right. */
  readonly isRepairable: boolean;
}

export type CheckWorkbookOutcome =
  | { readonly ok: true; readonly findings: readonly CheckFinding[] }
  | { readonly ok: false; readonly message: string };

export type RepairWorkbookOutcome =
  | {
      readonly ok: true;
      readonly done: readonly CheckFinding[];
      /** Not repaired: what people have to decide, and what setup had to refuse. */
      readonly remaining: readonly CheckFinding[];
    }
  | { readonly ok: false; readonly message: string };
