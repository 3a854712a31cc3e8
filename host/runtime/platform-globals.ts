// The global names that a script finds at Google, as far as they are emulated. Any other name is simply absent.
import { CacheService } from '../platform/cache-service';
import { Charts } from '../platform/charts';
import { Console } from '../platform/console';
import { Drive } from '../platform/drive';
import type { DriveStore } from '../platform/drive-store';
import { HtmlService } from '../platform/html-service';
import { LockService } from '../platform/lock-service';
import { Logger } from '../platform/logger';
import type { PlatformContext } from '../platform/platform-context';
import type { PlatformObject } from '../platform/platform-object';
import { PropertiesService } from '../platform/properties-service';
import { ScriptApp } from '../platform/script-app';
import { Session } from '../platform/session';
import { SpreadsheetApp } from '../platform/spreadsheet-app';
import { Utilities } from '../platform/utilities';

export function platformGlobals(
  context: PlatformContext,
  drive?: DriveStore,
): Readonly<Record<string, PlatformObject>> {
  return {
    SpreadsheetApp: new SpreadsheetApp(context),
    HtmlService: new HtmlService(context),
    PropertiesService: new PropertiesService(context),
    CacheService: new CacheService(context),
    Charts: new Charts(),
    LockService: new LockService(context),
    ScriptApp: new ScriptApp(),
    Session: new Session(context),
    Utilities: new Utilities(context),
    Logger: new Logger(context),
    console: new Console(context),
    ...(drive === undefined ? {} : { Drive: new Drive(drive) }),
  };
}
