/** The call `followSelection`: which unit and criterion the active cell belongs to, asked for again and again. */
export interface Selection {
  /** Tells this cell from every other one; means nothing to the client. */
  readonly key: string;
  /** Null where the cell belongs to no unit or no criterion. */
  readonly unit: string | null;
  readonly code: string | null;
}

export interface FollowSelectionRequest {
  /** The key of the selection that the client has, so that an unchanged one costs next to nothing. */
  readonly known: string;
}

export type FollowSelectionOutcome =
  { readonly changed: false } | { readonly changed: true; readonly selection: Selection };
