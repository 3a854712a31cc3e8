// console: lines for the host's log, with their level.
// Source: https://developers.google.com/apps-script/reference/base/console
import { logLine } from './log-line';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class Console extends PlatformObject {
  readonly hostName = 'console';

  constructor(private readonly context: PlatformContext) {
    super();
  }

  log(...data: readonly unknown[]): void {
    this.context.log(logLine(data));
  }

  info(...data: readonly unknown[]): void {
    this.hostLevel('info', data);
  }

  warn(...data: readonly unknown[]): void {
    this.hostLevel('warn', data);
  }

  error(...data: readonly unknown[]): void {
    this.hostLevel('error', data);
  }

  private hostLevel(level: string, data: readonly unknown[]): void {
    this.context.log(`${level}: ${logLine(data)}`);
  }
}
