// Logger: lines for the host's log, with %s filled in.
// Source: https://developers.google.com/apps-script/reference/base/logger
import { logLine } from './log-line';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class Logger extends PlatformObject {
  readonly hostName = 'Logger';
  private lines: string[] = [];

  constructor(private readonly context: PlatformContext) {
    super();
  }

  log(...data: readonly unknown[]): this {
    const line = logLine(data);
    this.lines.push(line);
    this.context.log(line);
    return this;
  }

  getLog(): string {
    return this.lines.join('\n');
  }

  clear(): void {
    this.lines = [];
  }
}
