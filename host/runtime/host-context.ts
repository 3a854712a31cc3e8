// The context that the emulated classes work in: this host's workbook, screen, clock, user and selection.
import type {
  CurrentExecution,
  PlatformContext,
  Screen,
  Selection,
} from '../platform/platform-context';
import type { CellRange } from '../univer/a1-notation';
import type { UniverWorkbook } from '../univer/univer-workbook';
import type { HostOptions } from './host';
import type { ServiceMeter } from './service-meter';
import { StaleReads } from './stale-reads';

export class HostContext implements PlatformContext {
  readonly user: string;
  readonly html: Readonly<Record<string, string>>;
  locale: string;
  private readonly staleReads: StaleReads;

  constructor(
    options: HostOptions,
    readonly workbook: UniverWorkbook,
    private readonly meter: ServiceMeter,
    readonly screen: Screen,
    readonly selection: Selection,
    private readonly lines: string[],
  ) {
    this.user = options.user ?? '';
    this.html = options.html ?? {};
    this.locale = options.locale ?? 'vi_VN';
    this.staleReads = new StaleReads(workbook);
  }

  language(): string {
    return this.locale.split('_')[0] ?? this.locale;
  }

  now(): Date {
    return new Date(this.meter.now());
  }

  execution(): CurrentExecution {
    return this.meter.execution;
  }

  log(line: string): void {
    this.lines.push(line);
  }

  assertComputed(sheetId: string, range: CellRange): void {
    this.staleReads.assertComputed(sheetId, range);
  }
}
