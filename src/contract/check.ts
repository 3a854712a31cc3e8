/** What Kiểm tra & sửa bảng finds. */
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
