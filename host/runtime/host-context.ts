// The context that the emulated classes work in: this host's workbook, screen, clock, and whoever acts now.
import type {
  CurrentExecution,
  PlatformContext,
  Screen,
  Selection,
  Temper,
} from '../platform/platform-context';
import { SCRIPT_TIME_ZONE } from '../platform/platform-context';
import type { Sharing } from '../platform/protection-rules';
import type { CellRange } from '../univer/a1-notation';
import type { UniverWorkbook } from '../univer/univer-workbook';
import type { HostOptions } from './host';
import type { ServiceMeter } from './service-meter';
import type { People } from './people';
import { StaleReads } from './stale-reads';

const ZONES: Readonly<Record<string, string>> = {
  greenwich: 'Etc/GMT',
  auckland: 'Pacific/Auckland',
};

export class HostContext implements PlatformContext {
  readonly html: Readonly<Record<string, string>>;
  readonly bookId: string;
  locale: string;
  timeZone: string;
  readonly temper: Temper | undefined;
  private readonly staleReads: StaleReads;

  constructor(
    options: HostOptions,
    readonly workbook: UniverWorkbook,
    private readonly meter: ServiceMeter,
    readonly screen: Screen,
    private readonly people: People,
    private readonly lines: string[],
  ) {
    this.html = options.html ?? {};
    this.bookId = options.bookId ?? workbook.id;
    this.locale = options.locale ?? 'vi_VN';
    this.temper = options.temper;
    this.timeZone = ZONES[this.temper ?? ''] ?? SCRIPT_TIME_ZONE;
    this.staleReads = new StaleReads(workbook);
  }

  get user(): string {
    return this.people.user;
  }

  get selection(): Selection {
    return this.people.selection;
  }

  get sharing(): Sharing {
    return this.people.sharing;
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
