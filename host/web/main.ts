import { LocalHost } from '../runtime/local-host';
import { RecordingScreen } from '../runtime/recording-screen';
import { GridSelection } from './grid/grid-selection';
import { startGrid } from './grid/start-grid';
import { pageRealmFactory } from './page-realm';
async function start() {
  const t0 = performance.now();
  const [code, snapshot] = await Promise.all([fetch('Code.js').then((r) => r.text()), fetch('sample-round.json').then((r) => r.json())]);
  const t1 = performance.now();
  const host = new LocalHost({ code, snapshot }, { realms: pageRealmFactory(), engine: () => startGrid(document.getElementById('sheet')!), screen: new RecordingScreen(), selection: (w) => new GridSelection(w) });
  console.log('made', performance.now()); void host.workbook.ready.then(() => { console.log('ready', performance.now()); });
  await host.start();
  console.log('started', t0, t1, performance.now(), JSON.stringify(host.counters), host.log);
  (window as any).cchcHost = host;
}
void start();
