/** Everything the panels need at first. */
import { declareCall } from '../call';
import type { RoundFrame, RoundStanding } from '../round';
import { nothing } from '../schema';
import type { Selection } from '../selection';

/** As `Stage` of the core; the other two stages have no deadline. */
type StageWithDeadline = 'selfAssessment' | 'appraisal' | 'explanation';

export interface SidebarRound extends RoundFrame {
  readonly units: readonly RoundStanding[];
  readonly selection: Selection;
  /** Days as dd/MM/yyyy, or as they were typed; '' where none was. */
  readonly deadlines: Readonly<Record<StageWithDeadline, string>>;
  /** The code of the publication as Xếp hạng says it; '' before there is one. */
  readonly sealLine: string;
  /** The version of the add-on that computed the sheet, where it is not this one; '' where nobody knows, null where it is. */
  readonly otherVersion: string | null;
  /** Why nothing may be issued as long as rules and grades are as they are; null where it may. */
  readonly doubt: string | null;
  /** The round was made in another file, and nobody has said yet what this one is. */
  readonly isCopy: boolean;
  /** The workbook is no file of Google's. */
  readonly isLocal: boolean;
  /** Periods of the year are followed here: readMonitoring has something to say. */
  readonly isMonitored: boolean;
  /** Those of the reporters beside whose names the person's address stands; null where it does nowhere, and for the owner. */
  readonly ownUnits: readonly string[] | null;
  /** Who reports, with the e-mail addresses that are written down for them. */
  readonly contacts: readonly { readonly name: string; readonly emails: readonly string[] }[];
  /** What documents need and Cấu hình lacks, as its rows are labelled. */
  readonly missingSettings: readonly string[];
}

export type OpenSidebarOutcome =
  | ({ readonly state: 'ready' } & SidebarRound)
  | {
      /**
       * `needsUnits`: the first tabs wait for the names of the units. `older`: of an earlier form, which setup brings to
       * the present one. `damaged`: the check tells what can be repaired, and what people have to correct.
       */
      readonly state: 'notSetUp' | 'needsUnits' | 'older' | 'damaged';
      readonly message: string;
    };

export const openSidebar = declareCall<OpenSidebarOutcome>()({
  name: 'openSidebar',
  request: nothing,
  description: 'Sidebar: what its panels need at first.',
});
