/**
 * The calls that the clients make, sidebar and dialogs, by name and shape. The gate asks dist/Code.js for a public
 * function for each name; the compiler holds both sides to the shapes.
 */
import type { CheckWorkbookOutcome, RepairWorkbookOutcome } from './check';
import type { CriterionOutcome, CriterionRequest } from './criterion';
import type { EditResultOutcome, EditResultRequest } from './edit-result';
import type { EditEvidenceOutcome, EditEvidenceRequest, ListEvidenceOutcome } from './evidence';
import type { DecideOutcome, DecideRequest, ForecastOutcome, ForecastRequest } from './explanation';
import type { OpenSidebarOutcome } from './open-sidebar';
import type {
  CheckPublicationOutcome,
  CheckPublicationRequest,
  PublishOutcome,
  PublishRequest,
} from './publication';
import type { ApplyProtectionsOutcome, ApplyProtectionsRequest } from './protections';
import type { ReportDataOutcome } from './report';
import type { ReportChoice } from './report-choice';
import type {
  ListSavedDocumentsOutcome,
  SaveDocumentOutcome,
  SaveDocumentRequest,
} from './saved-document';
import type { FollowSelectionOutcome, FollowSelectionRequest } from './selection';
import type { SelfCheckOutcome, SelfCheckRequest } from './self-check';
import type { SetupOutcome, SetupRequest } from './setup';
import type { SetStageOutcome, SetStageRequest } from './stage';
import type { EditTasksOutcome, EditTasksRequest } from './tasks';
import type { UnitCardOutcome, UnitCardRequest } from './unit-card';

export interface ServerCalls {
  openSidebar(request: Readonly<Record<string, never>>): OpenSidebarOutcome;
  readUnitCard(request: UnitCardRequest): UnitCardOutcome;
  followSelection(request: FollowSelectionRequest): FollowSelectionOutcome;
  readCriterion(request: CriterionRequest): CriterionOutcome;
  editResult(request: EditResultRequest): EditResultOutcome;
  editEvidence(request: EditEvidenceRequest): EditEvidenceOutcome;
  listEvidence(request: Readonly<Record<string, never>>): ListEvidenceOutcome;
  forecastExplanation(request: ForecastRequest): ForecastOutcome;
  decideExplanation(request: DecideRequest): DecideOutcome;
  setStage(request: SetStageRequest): SetStageOutcome;
  editTasks(request: EditTasksRequest): EditTasksOutcome;
  applyProtections(request: ApplyProtectionsRequest): ApplyProtectionsOutcome;
  setupRound(request: SetupRequest): SetupOutcome;
  checkWorkbook(request: Readonly<Record<string, never>>): CheckWorkbookOutcome;
  repairWorkbook(request: Readonly<Record<string, never>>): RepairWorkbookOutcome;
  publishRound(request: PublishRequest): PublishOutcome;
  checkPublication(request: CheckPublicationRequest): CheckPublicationOutcome;
  showReports(choice: ReportChoice): null;
  readReportData(request: Readonly<Record<string, never>>): ReportDataOutcome;
  listSavedDocuments(request: Readonly<Record<string, never>>): ListSavedDocumentsOutcome;
  saveDocument(request: SaveDocumentRequest): SaveDocumentOutcome;
  prepareSelfCheck(request: Readonly<Record<string, never>>): SelfCheckOutcome;
  readSelfCheck(request: SelfCheckRequest): SelfCheckOutcome;
}

export const SERVER_CALLS = [
  'openSidebar',
  'readUnitCard',
  'followSelection',
  'readCriterion',
  'editResult',
  'editEvidence',
  'listEvidence',
  'forecastExplanation',
  'decideExplanation',
  'setStage',
  'editTasks',
  'applyProtections',
  'setupRound',
  'checkWorkbook',
  'repairWorkbook',
  'publishRound',
  'checkPublication',
  'showReports',
  'readReportData',
  'listSavedDocuments',
  'saveDocument',
  'prepareSelfCheck',
  'readSelfCheck',
] as const satisfies readonly (keyof ServerCalls)[];
