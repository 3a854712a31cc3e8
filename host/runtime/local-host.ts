// Puts the pieces together and runs the script's entry points one after another: server calls, menus, simple
// triggers. Each gets a fresh realm and the authorisation mode that Google gives it.
// Source: https://developers.google.com/apps-script/guides/triggers, guides/html/communication
import type { IWorkbookData } from '@univerjs/core';
import type { AuthModeName, MenuEntry } from '../platform/platform-context';
import type { Range } from '../platform/range';
import { Sheet } from '../platform/sheet';
import { requireAllowed } from '../platform/edit-permission';
import { Spreadsheet } from '../platform/spreadsheet';
import { User } from '../platform/user';
import type { CellRange } from '../univer/a1-notation';
import { formatA1 } from '../univer/a1-notation';
import type { CalculatedCells } from '../univer/calculated-cells';
import { cellFromValue } from '../univer/cell-input';
import type { CellValue } from '../univer/cell-value';
import { UniverWorkbook } from '../univer/univer-workbook';
import { CustomFunctionRunner, messageOf } from './custom-function-runner';
import { emptyWorkbook } from './empty-workbook';
import type { Host, HostOptions, Person } from './host';
import { firstCell } from './first-cell';
import { HostContext } from './host-context';
import { acrossBoundary } from './json-boundary';
import { People } from './people';
import { platformGlobals } from './platform-globals';
import type { HostParts } from './host-parts';
import type { RecordingScreen } from './recording-screen';
import type { Expose, MakeArguments } from './script-runner';
import { ScriptRunner } from './script-runner';
import type { ScriptSource } from './script-source';
import { readScriptSource } from './script-source';
import type { HostCounters } from './service-meter';
import { ServiceMeter } from './service-meter';

export class LocalHost implements Host {
  readonly ui: RecordingScreen;
  readonly log: string[] = [];
  private readonly meter = new ServiceMeter();
  readonly workbook: UniverWorkbook;
  private readonly people: People;
  private readonly context: HostContext;
  readonly source: ScriptSource;
  private readonly script: ScriptRunner;
  private readonly functions: CustomFunctionRunner;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: HostOptions, { realms, engine, screen, selection }: HostParts) {
    this.ui = screen;
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
    );
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
    return this.runAs(this.people.seated, functionName, args);
  }

  meanwhile(functionName: string, ...args: readonly unknown[]): unknown {
    return this.meanwhileAs(this.people.seated, functionName, args);
  }

  menu(caption: string): Promise<unknown> {
    return this.menuAs(this.people.seated, caption);
  }

  type(sheetName: string, a1: string, text: string): Promise<void> {
    return this.typeAs(this.people.seated, sheetName, a1, text);
  }

  as(email: string): Person {
    this.people.share(email);
    return {
      run: (functionName, ...args) => this.runAs(email, functionName, args),
      meanwhile: (functionName, ...args) => this.meanwhileAs(email, functionName, args),
      menu: (caption) => this.menuAs(email, caption),
      type: (sheetName, a1, text) => this.typeAs(email, sheetName, a1, text),
    };
  }

  takeSeat(email: string): void {
    this.people.seat(email);
  }

  async open(authMode: AuthModeName = 'LIMITED'): Promise<void> {
    await this.inTurn(this.people.seated, () => {
      this.ui.menus = [];
      return this.trigger('onOpen', authMode, (expose) => ({
        source: expose(new Spreadsheet(this.context)),
      }));
    });
  }

  /** Tells the script of a change a person has made in the grid; `before` where it was a single cell. */
  async edited(sheetId: string, area: CellRange, before?: CellValue): Promise<void> {
    await this.inTurn(this.people.seated, () => {
      const range = new Sheet(this.context, sheetId).getRange(formatA1(area));
      return this.fireEdit(range, before);
    });
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

  private runAs(email: string, functionName: string, args: readonly unknown[]): Promise<unknown> {
    return this.inTurn(email, async () => {
      this.requirePublic(functionName);
      const sent = args.map((arg, i) => acrossBoundary(arg, String(i)));
      return acrossBoundary(await this.execute('FULL', functionName, () => sent), 'result');
    });
  }

  private meanwhileAs(email: string, functionName: string, args: readonly unknown[]): unknown {
    this.requirePublic(functionName);
    const sent = args.map((arg, i) => acrossBoundary(arg, String(i)));
    const stepBack = this.people.step(email);
    try {
      const result = this.workbook.changes.apart(() =>
        this.script.runNow('FULL', functionName, () => sent),
      );
      return acrossBoundary(result, 'result');
    } catch (error) {
      throw new Error(messageOf(error), { cause: error });
    } finally {
      stepBack();
    }
  }

  private menuAs(email: string, caption: string): Promise<unknown> {
    return this.inTurn(email, async () => {
      const name = functionOf(this.ui.menus, caption);
      if (name === undefined) throw new Error(`No menu item: ${caption}`);
      this.requirePublic(name);
      await this.execute('FULL', name, () => []);
      return null;
    });
  }

  private typeAs(email: string, sheetName: string, a1: string, text: string): Promise<void> {
    return this.inTurn(email, () => {
      const range = this.sheet(sheetName).getRange(a1);
      requireAllowed(range.canEdit());
      const { startRow, startColumn } = range.hostArea;
      const before = range.getValue();
      const style = this.workbook.cells.style(range.hostSheetId, startRow, startColumn);
      const cell = cellFromValue(text, style.n?.pattern, this.context.now().getFullYear());
      this.workbook.cells.writeContents(range.hostSheetId, range.hostArea, [[cell]]);
      range.activate();
      return this.fireEdit(range, before);
    });
  }

  /** Entry points wait for each other, and for the formulas before and after them. */
  private inTurn<T>(email: string, action: () => T | Promise<T>): Promise<T> {
    const turn = this.queue.then(async () => {
      await this.settled();
      const stepBack = this.people.step(email);
      try {
        return await action();
      } catch (error) {
        throw new Error(messageOf(error), { cause: error });
      } finally {
        stepBack();
        await this.settled();
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private requirePublic(name: string): void {
    if (!this.source.publicFunctions.has(name)) {
      throw new Error(`Script function not found: ${name}`);
    }
  }

  private fireEdit(range: Range, before: CellValue | undefined): Promise<void> {
    const isOneCell = range.getNumRows() === 1 && range.getNumColumns() === 1;
    return this.trigger('onEdit', 'LIMITED', (expose) => ({
      source: expose(new Spreadsheet(this.context)),
      range: expose(range),
      ...(isOneCell ? asEventValue('value', range.getValue()) : {}),
      ...(isOneCell && before !== undefined ? asEventValue('oldValue', before) : {}),
    }));
  }

  private async trigger(
    name: string,
    authMode: AuthModeName,
    event: (expose: Expose) => object,
  ): Promise<void> {
    if (!this.source.publicFunctions.has(name)) return;
    await this.execute(authMode, name, (expose) => [
      { authMode, user: expose(new User('')), ...event(expose) },
    ]);
  }

  private execute(mode: AuthModeName, name: string, args: MakeArguments): Promise<unknown> {
    this.workbook.changes.clear();
    return this.script.run(mode, name, args);
  }
}

function functionOf(menus: readonly MenuEntry[], caption: string): string | undefined {
  for (const entry of menus) {
    if (entry.caption === caption && entry.functionName !== undefined) return entry.functionName;
    const inside = functionOf(entry.items ?? [], caption);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Google hands values of single cells over as text, and leaves a blank one out. */
function asEventValue(name: string, value: CellValue): Record<string, string> {
  return value === '' ? {} : { [name]: String(value) };
}
