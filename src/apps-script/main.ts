/** Entry of the bundle: exports exactly the functions that `globals.ts` names. Nothing runs at load. */
export * from './custom-functions';
export { editResult } from './commands/edit-result';
export { enterResults } from './commands/enter-results';
export { followSelection } from './commands/follow-selection';
export { listSavedDocuments } from './commands/list-saved-documents';
export { onInstall, onOpen } from './commands/on-open';
export { openSidebar } from './commands/open-sidebar';
export { readCriterion } from './commands/read-criterion';
export { readReportData } from './commands/read-report-data';
export { readRound } from './commands/read-round';
export { readUnitCard } from './commands/read-unit-card';
export { saveDocument } from './commands/save-document';
export { setUpFromMenu } from './commands/set-up-from-menu';
export { setupRound } from './commands/setup-round';
export { showReports } from './commands/show-reports';
export { showSidebar } from './commands/show-sidebar';
