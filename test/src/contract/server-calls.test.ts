import { describe, expect, it } from '@jest/globals';
import { checkPublication } from '../../../src/apps-script/commands/check-publication';
import { applyProtections } from '../../../src/apps-script/commands/apply-protections';
import { decideExplanation } from '../../../src/apps-script/commands/decide-explanation';
import { forecastExplanation } from '../../../src/apps-script/commands/forecast-explanation';
import { editEvidence } from '../../../src/apps-script/commands/edit-evidence';
import { editResult } from '../../../src/apps-script/commands/edit-result';
import { editTasks } from '../../../src/apps-script/commands/edit-tasks';
import { followSelection } from '../../../src/apps-script/commands/follow-selection';
import { listEvidence } from '../../../src/apps-script/commands/list-evidence';
import { listSavedDocuments } from '../../../src/apps-script/commands/list-saved-documents';
import { openSidebar } from '../../../src/apps-script/commands/open-sidebar';
import { prepareSelfCheck } from '../../../src/apps-script/commands/prepare-self-check';
import { publishRound } from '../../../src/apps-script/commands/publish-round';
import { readCriterion } from '../../../src/apps-script/commands/read-criterion';
import { readReportData } from '../../../src/apps-script/commands/read-report-data';
import { readSelfCheck } from '../../../src/apps-script/commands/read-self-check';
import { readUnitCard } from '../../../src/apps-script/commands/read-unit-card';
import { checkWorkbook } from '../../../src/apps-script/commands/check-workbook';
import { repairWorkbook } from '../../../src/apps-script/commands/repair-workbook';
import { saveDocument } from '../../../src/apps-script/commands/save-document';
import { setStage } from '../../../src/apps-script/commands/set-stage';
import { setupRound } from '../../../src/apps-script/commands/setup-round';
import { showReports } from '../../../src/apps-script/commands/show-reports';
import { SERVER_CALLS, type ServerCalls } from '../../../src/contract/server-calls';

/** The compiler compares each command with its call. */
const commands: ServerCalls = {
  openSidebar,
  readUnitCard,
  followSelection,
  readCriterion,
  editResult,
  editEvidence,
  listEvidence,
  forecastExplanation,
  decideExplanation,
  setStage,
  editTasks,
  applyProtections,
  setupRound,
  checkWorkbook,
  repairWorkbook,
  publishRound,
  checkPublication,
  showReports,
  readReportData,
  listSavedDocuments,
  saveDocument,
  prepareSelfCheck,
  readSelfCheck,
};

describe('SERVER_CALLS', () => {
  it('names every call that has a command, each once', () => {
    expect([...SERVER_CALLS].sort()).toEqual(Object.keys(commands).sort());
  });
});
