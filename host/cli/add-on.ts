// The add-on's bundle in the host, as a typed client sees it: the names and shapes of its calls are src/contract's.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type {
  EnterResultsOutcome,
  EnterResultsRequest,
} from '../../src/contract/calls/enter-results';
import type {
  ForecastRuleOutcome,
  ForecastRuleRequest,
} from '../../src/contract/calls/forecast-rule';
import type { ReportDataOutcome } from '../../src/contract/calls/read-report-data';
import type { CheckWorkbookOutcome } from '../../src/contract/calls/check-workbook';
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { SetupOutcome, SetupRequest } from '../../src/contract/calls/setup-round';
import type { SetStageOutcome, SetStageRequest } from '../../src/contract/calls/set-stage';
import type { EditTasksOutcome, EditTasksRequest } from '../../src/contract/calls/edit-tasks';
import { openHost, type Host } from '../runtime/open-host';
import { FAULT } from '../text/command-line';
import { readBundle } from './bundle';
import { CliFault } from './cli-fault';

/** The project's folder: this file runs as build/cchc.cjs. */
export const PROJECT = join(__dirname, '..');

export interface AddOn {
  readonly host: Host;
  readonly setupRound: (request: SetupRequest) => Promise<SetupOutcome>;
  readonly enterResults: (request: EnterResultsRequest) => Promise<EnterResultsOutcome>;
  readonly setStage: (request: SetStageRequest) => Promise<SetStageOutcome>;
  readonly editTasks: (request: EditTasksRequest) => Promise<EditTasksOutcome>;
  readonly checkWorkbook: () => Promise<CheckWorkbookOutcome>;
  readonly forecastRule: (request: ForecastRuleRequest) => Promise<ForecastRuleOutcome>;
  readonly readRound: () => Promise<RoundOutcome>;
  readonly readReportData: () => Promise<ReportDataOutcome>;
}

/** Opens the bundle over a workbook (a new one where none is given), uses it, and always closes it. */
export async function withAddOn<Result>(
  snapshot: IWorkbookData | undefined,
  use: (addOn: AddOn) => Promise<Result>,
): Promise<Result> {
  const dist = join(PROJECT, 'dist');
  if (!existsSync(join(dist, 'Code.js'))) throw new CliFault(FAULT.notBuilt('dist/Code.js'));
  const bundle = readBundle(dist);
  const host = await openHost(snapshot === undefined ? bundle : { ...bundle, snapshot });
  try {
    const [heavy] = host.refusedFormulas;
    if (heavy !== undefined) throw new CliFault(FAULT.heavyFormula(heavy));
    return await use(clientOf(host));
  } finally {
    host.dispose();
  }
}

// The host knows no types of the add-on; these lines are where they are promised.
function clientOf(host: Host): AddOn {
  return {
    host,
    setupRound: async (request) => (await host.run('setupRound', request)) as SetupOutcome,
    enterResults: async (request) =>
      (await host.run('enterResults', request)) as EnterResultsOutcome,
    setStage: async (request) => (await host.run('setStage', request)) as SetStageOutcome,
    editTasks: async (request) => (await host.run('editTasks', request)) as EditTasksOutcome,
    checkWorkbook: async () => (await host.run('checkWorkbook')) as CheckWorkbookOutcome,
    forecastRule: async (request) =>
      (await host.run('forecastRule', request)) as ForecastRuleOutcome,
    readRound: async () => (await host.run('readRound')) as RoundOutcome,
    readReportData: async () => (await host.run('readReportData')) as ReportDataOutcome,
  };
}
