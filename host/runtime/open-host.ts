// Opens the local host in Node. In a page the same LocalHost will run over another kind of realm.
import type { Host, HostOptions } from './host';
import { LocalHost } from './local-host';
import { nodeRealmFactory } from './node-realm';

export type { Host, HostOptions } from './host';

/** @example const host = await openHost({ code: readFileSync('dist/Code.js', 'utf8') }); */
export async function openHost(options: HostOptions): Promise<Host> {
  const host = new LocalHost(options, nodeRealmFactory());
  try {
    await host.start();
    return host;
  } catch (error) {
    host.dispose();
    throw error;
  }
}
