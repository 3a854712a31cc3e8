// Opens the local host in Node. In a page (web/open-page-host.ts) the same LocalHost runs over other parts.
import { createUniver } from '../univer/create-univer';
import { firstCell } from './first-cell';
import type { Host, HostOptions } from './host';
import { LocalHost } from './local-host';
import { nodeRealmFactory } from './node-realm';
import { RecordingScreen } from './recording-screen';

export type { Host, HostOptions, Person } from './host';

/** @example const host = await openHost({ code: readFileSync('dist/Code.js', 'utf8') }); */
export async function openHost(options: HostOptions): Promise<Host> {
  const host = new LocalHost(options, {
    realms: nodeRealmFactory(),
    engine: createUniver,
    screen: new RecordingScreen(),
    selection: firstCell,
  });
  try {
    await host.start();
    return host;
  } catch (error) {
    host.dispose();
    throw error;
  }
}
