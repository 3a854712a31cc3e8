// What differs between the hosts: where the script runs, which Univer shows the workbook, who answers questions,
// and what is selected. Node's parts are in open-host.ts, the page's in web/open-page-host.ts.
import type { Selection } from '../platform/platform-context';
import type { EngineFactory } from '../univer/engine';
import type { UniverWorkbook } from '../univer/univer-workbook';
import type { RealmFactory } from './realm';
import type { RecordingScreen } from './recording-screen';

export interface HostParts {
  readonly realms: RealmFactory;
  readonly engine: EngineFactory;
  readonly screen: RecordingScreen;
  readonly selection: (workbook: UniverWorkbook) => Selection;
}
