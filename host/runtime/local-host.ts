// Puts the pieces of a host together: a workbook, the people who have it open, the script with its services and custom
// functions. What a call, a menu or a typed cell sets going is entry-points.ts' business.
import type { IWorkbookData } from '@univerjs/core';
import type { AuthModeName, Selection } from '../platform/platform-context';
import { Sheet } from '../platform/sheet';
import type { CellRange } from '../univer/a1-notation';
import { formatA1 } from '../univer/a1-notation';
import type { CalculatedCells } from '../univer/calculated-cells';
import type { CellValue } from '../univer/cell-value';
import { UniverWorkbook } from '../univer/univer-workbook';
import { CustomFunctionRunner } from './custom-function-runner';
import type { EngineFactory } from '../univer/engine';
import { emptyWorkbook } from './empty-workbook';
import { EntryPoints } from './entry-points';
import type { Host, HostOptions, Person } from './host';
import { firstCell } from './first-cell';
import { HostContext } from './host-context';
import { People } from './people';
import { platformGlobals } from './platform-globals';
import type { RealmFactory } from './realm';
import type { RecordingScreen } from './recording-screen';
import { ScriptRunner } from './script-runner';
import type { ScriptSource } from './script-source';
import { readScriptSource } from './script-source';
import type { HostCounters } from './service-meter';
import { ServiceMeter } from './service-meter';

/**
 * What differs between the hosts: where the script runs, which Univer shows the workbook, who answers questions, and
 * what is selected. Node's parts are in open-host.ts, the page's in web/open-page-host.ts.
 */
interface HostParts {
  readonly realms: RealmFactory;
  readonly engine: EngineFactory;
  readonly screen: RecordingScreen;
  readonly selection: (workbook: UniverWorkbook) => Selection;
  /** An execution that has written into the spreadsheet or its properties has ended. */
  readonly wrote?: () => void;
}

export class LocalHost implements Host {
  readonly ui: RecordingScreen;
  readonly log: string[] = [];
  private readonly meter: ServiceMeter;
  readonly workbook: UniverWorkbook;
  private readonly people: People;
  private readonly context: HostContext;
  readonly source: ScriptSource;
  private readonly script: ScriptRunner;
  private readonly functions: CustomFunctionRunner;
  private readonly entries: EntryPoints;

  constructor(options: HostOptions, { realms, engine, screen, selection, wrote }: HostParts) {
    this.ui = screen;
    this.meter = new ServiceMeter(options.temper, wrote);
    this.source = readScriptSource(options.code);
    this.workbook = new UniverWorkbook(options.snapshot ?? emptyWorkbook(), engine());
    const { user = '', owner = user } = options;
    this.people = new People(user, owner, selection(this.workbook), () => firstCell(this.workbook));
    this.context = new HostContext(
      options,
      this.workbook,
      this.meter,
      screen,
      this.people,
      this.log,
    );
    this.script = new ScriptRunner({
      code: options.code,
      realms,
      meter: this.meter,
      services: platformGlobals(this.context, options.drive),
      settled: () => this.settled(),
    });
    this.functions = new CustomFunctionRunner(
      this.workbook,
      this.meter,
      () => this.script.newRealm(),
      (line) => this.log.push(line),
      options.temper,
    );
    const { workbook, context, people, source, script } = this;
    const settled = () => this.settled();
    this.entries = new EntryPoints({ workbook, context, people, screen, source, script, settled });
  }

  /** Loads the script once as Google would before anybody has consented, and computes what is there. */
  async start(): Promise<void> {
    this.meter.during('NONE', () => this.script.newRealm());
    this.functions.register(this.source.customFunctions);
    await this.workbook.ready;
    if (!this.workbook.cells.formulaCells().next().done)
      await this.workbook.calculation.recalculate();
    await this.settled();
  }

  run(functionName: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.entries.run(this.people.seated, functionName, args);
  }

  meanwhile(functionName: string, ...args: readonly unknown[]): unknown {
    return this.entries.meanwhile(this.people.seated, functionName, args);
  }

  menu(caption: string): Promise<unknown> {
    return this.entries.menu(this.people.seated, caption);
  }

  type(sheetName: string, a1: string, text: string): Promise<void> {
    return this.typeAs(this.people.seated, sheetName, a1, text);
  }

  as(email: string): Person {
    this.people.share(email);
    return {
      run: (functionName, ...args) => this.entries.run(email, functionName, args),
      meanwhile: (functionName, ...args) => this.entries.meanwhile(email, functionName, args),
      menu: (caption) => this.entries.menu(email, caption),
      type: (sheetName, a1, text) => this.typeAs(email, sheetName, a1, text),
    };
  }

  takeSeat(email: string): void {
    this.people.seat(email);
  }

  open(authMode: AuthModeName = 'LIMITED'): Promise<void> {
    return this.entries.open(this.people.seated, authMode);
  }

  /** Tells the script of a change a person has made in the grid; `before` where it was a single cell. */
  edited(sheetId: string, area: CellRange, before?: CellValue): Promise<void> {
    return this.entries.edited(this.people.seated, sheetId, area, before);
  }

  values(sheetName: string, a1: string): CellValue[][] {
    return this.sheet(sheetName).getRange(a1).getValues();
  }

  async settled(): Promise<void> {
    await this.workbook.calculation.settled();
    this.functions.forget();
    this.workbook.changes.clear();
  }

  snapshot(): IWorkbookData {
    return this.workbook.snapshot();
  }

  calculated(): CalculatedCells {
    return this.workbook.cells.calculated();
  }

  get refusedFormulas(): readonly string[] {
    const names = this.workbook.calculation.refused().map(({ sheetId, row, column }) => {
      const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      return `${this.workbook.sheet(sheetId)?.getSheetName() ?? ''}!${formatA1(cell)}`;
    });
    return [...new Set(names)];
  }

  get sheetNames(): readonly string[] {
    return this.workbook.facade.getSheets().map((sheet) => sheet.getSheetName());
  }

  get counters(): HostCounters {
    return this.meter.counters;
  }

  resetCounters(): void {
    this.meter.reset();
  }

  /** Whether a function of the script is running at this moment; what is written now is the script's doing. */
  get isScriptRunning(): boolean {
    return this.meter.isRunning;
  }

  dispose(): void {
    this.workbook.dispose();
  }

  private sheet(name: string): Sheet {
    const id = this.workbook.sheetIdOf(name);
    if (id === undefined) throw new Error(`No sheet named ${name}`);
    return new Sheet(this.context, id);
  }

  private typeAs(email: string, sheetName: string, a1: string, text: string): Promise<void> {
    return this.entries.type(email, () => this.sheet(sheetName).getRange(a1), text);
  }
}
