// A host whose bundle runs the text of a test's function, so that a test is written as a script would be:
// `inScript(host, (gas) => gas.SpreadsheetApp.getActive().getName())`. The function may use nothing from outside.
import { afterEach } from '@jest/globals';
import type { CacheService } from '../../host/platform/cache-service';
import type { Console } from '../../host/platform/console';
import type { DriveFiles } from '../../host/platform/drive-files';
import type { HtmlService } from '../../host/platform/html-service';
import type { LockService } from '../../host/platform/lock-service';
import type { Logger } from '../../host/platform/logger';
import type { EnumMember } from '../../host/platform/platform-object';
import type { PropertiesService } from '../../host/platform/properties-service';
import type { ScriptApp } from '../../host/platform/script-app';
import type { Session } from '../../host/platform/session';
import type { SpreadsheetApp } from '../../host/platform/spreadsheet-app';
import type { Utilities } from '../../host/platform/utilities';
import type { Host, HostOptions } from '../../host/runtime/open-host';
import { openHost } from '../../host/runtime/open-host';

export const TAB = 'Trang tính1';

/** Members are objects; where one is handed over, the host's own classes have its name. */
type WithMembers = Readonly<Record<string, Readonly<Record<string, string & EnumMember>>>>;

export interface ScriptGlobals {
  readonly SpreadsheetApp: SpreadsheetApp & WithMembers;
  readonly HtmlService: HtmlService;
  readonly PropertiesService: PropertiesService;
  readonly CacheService: CacheService;
  readonly LockService: LockService;
  readonly ScriptApp: ScriptApp & WithMembers;
  readonly Session: Session;
  readonly Utilities: Utilities;
  readonly Logger: Logger;
  /** Only where the host was opened with a drive. */
  readonly Drive: { readonly Files: DriveFiles };
  readonly console: Console;
}

const BUNDLE = `
function evaluate(source, args) {
  return (0, eval)('(' + source + ')')(globalThis, ...args);
}
`;

const open: Host[] = [];

afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

/** A host over `code` and the evaluating function; disposed after the test. */
export async function scriptHost(
  code = '',
  options: Omit<HostOptions, 'code'> = {},
): Promise<Host> {
  const host = await openHost({ code: BUNDLE + code, ...options });
  open.push(host);
  return host;
}

export async function inScript<T>(
  host: Host,
  body: (gas: ScriptGlobals, ...args: never[]) => T,
  ...args: readonly unknown[]
): Promise<T> {
  return (await host.run('evaluate', body.toString(), args)) as T;
}
