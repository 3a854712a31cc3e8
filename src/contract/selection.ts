/** Which unit and criterion the active cell belongs to. */
export interface Selection {
  /** Tells this cell from every other one; means nothing to the client. */
  readonly key: string;
  /** Null where the cell belongs to no unit or no criterion. */
  readonly unit: string | null;
  readonly code: string | null;
}
