// Puts the pieces together and runs the script's entry points one after another: server calls, menus, simple
// triggers. Each gets a fresh realm and the authorisation mode that Google gives it.
// Source: https://developers.google.com/apps-script/guides/triggers, guides/html/communication
import type { IWorkbookData } from '@univerjs/core';
import type { AuthModeName, MenuEntry } from '../platform/platform-context';
import type { PlatformObject } from '../platform/platform-object';
import { Sheet } from '../platform/sheet';
import { Spreadsheet } from '../platform/spreadsheet';
import { User } from '../platform/user';
import type { CalculatedCells } from '../univer/calculated-cells';
import { cellFromValue } from '../univer/cell-input';
import type { CellValue } from '../univer/cell-value';
import { UniverWorkbook } from '../univer/univer-workbook';
import { CustomFunctionRunner, messageOf } from './custom-function-runner';
import { emptyWorkbook } from './empty-workbook';
import { Exposer } from './exposer';
import type { Host, HostOptions } from './host';
import { HostContext } from './host-context';
import { acrossBoundary } from './json-boundary';
import { platformGlobals } from './platform-globals';
import type { Realm, RealmFactory } from './realm';
import { RecordingScreen } from './recording-screen';
import type { ScriptSource } from './script-source';
import { readScriptSource } from './script-source';
import type { HostCounters } from './service-meter';
import { ServiceMeter } from './service-meter';

export class LocalHost implements Host {
  readonly ui = new RecordingScreen();
  readonly log: string[] = [];
  private readonly meter = new ServiceMeter();
  private readonly workbook: UniverWorkbook;
  private readonly context: HostContext;
  private readonly source: ScriptSource;
  private readonly services: Readonly<Record<string, PlatformObject>>;
  private readonly functions: CustomFunctionRunner;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: HostOptions,
    private readonly realms: RealmFactory,
  ) {
    this.source = readScriptSource(options.code);
    this.workbook = new UniverWorkbook(options.snapshot ?? emptyWorkbook());
    this.context = new HostContext(options, this.workbook, this.meter, this.ui, this.log);
    this.services = platformGlobals(this.context);
    this.functions = new CustomFunctionRunner(
      this.workbook,
      this.meter,
      () => this.newRealm().realm,
      (line) => this.log.push(line),
    );
  }

  /** Loads the script once as Google would before anybody has consented, and computes what is there. */
  async start(): Promise<void> {
    this.meter.during('NONE', () => this.newRealm());
    this.functions.register(this.source.customFunctions);
    if (!this.workbook.cells.formulaCells().next().done)
      await this.workbook.calculation.recalculate();
    await this.settled();
  }

  run(functionName: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.inTurn(() => {
      if (!this.source.publicFunctions.has(functionName)) {
        throw new Error(`Script function not found: ${functionName}`);
      }
      const sent = args.map((arg, i) => acrossBoundary(arg, String(i)));
      return acrossBoundary(
        this.execute('FULL', functionName, () => sent),
        'result',
      );
    });
  }

  async open(authMode: AuthModeName = 'LIMITED'): Promise<void> {
    await this.inTurn(() => {
      this.ui.menus = [];
      this.trigger('onOpen', authMode, (expose) => ({
        source: expose(new Spreadsheet(this.context)),
      }));
    });
  }

  async menu(caption: string): Promise<unknown> {
    return this.inTurn(() => {
      const name = functionOf(this.ui.menus, caption);
      if (name === undefined) throw new Error(`No menu item: ${caption}`);
      if (!this.source.publicFunctions.has(name))
        throw new Error(`Script function not found: ${name}`);
      this.execute('FULL', name, () => []);
      return null;
    });
  }

  async type(sheetName: string, a1: string, text: string): Promise<void> {
    await this.inTurn(() => {
      const range = this.sheet(sheetName).getRange(a1);
      const { startRow, startColumn } = range.hostArea;
      const before = range.getValue();
      const style = this.workbook.cells.style(range.hostSheetId, startRow, startColumn);
      const cell = cellFromValue(text, style.n?.pattern, this.context.now().getFullYear());
      this.workbook.cells.writeContents(range.hostSheetId, range.hostArea, [[cell]]);
      range.activate();
      this.trigger('onEdit', 'LIMITED', (expose) => ({
        source: expose(new Spreadsheet(this.context)),
        range: expose(range),
        ...asEventValue('value', range.getValue()),
        ...asEventValue('oldValue', before),
      }));
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

  dispose(): void {
    this.workbook.dispose();
  }

  private sheet(name: string): Sheet {
    const id = this.workbook.sheetIdOf(name);
    if (id === undefined) throw new Error(`No sheet named ${name}`);
    return new Sheet(this.context, id);
  }

  /** Entry points wait for each other, and for the formulas before and after them. */
  private inTurn<T>(action: () => T): Promise<T> {
    const turn = this.queue.then(async () => {
      await this.settled();
      try {
        return action();
      } catch (error) {
        throw new Error(messageOf(error), { cause: error });
      } finally {
        await this.settled();
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private trigger(
    name: string,
    authMode: AuthModeName,
    event: (expose: (value: unknown) => unknown) => object,
  ): void {
    if (!this.source.publicFunctions.has(name)) return;
    this.execute(authMode, name, (expose) => [
      { authMode, user: expose(new User('')), ...event(expose) },
    ]);
  }

  private execute(
    mode: AuthModeName,
    functionName: string,
    args: (expose: (value: unknown) => unknown) => readonly unknown[],
  ): unknown {
    this.workbook.changes.clear();
    return this.meter.during(mode, () => {
      const { realm, exposer } = this.newRealm();
      return realm.call(
        functionName,
        args((value) => exposer.expose(value)),
      );
    });
  }

  private newRealm(): { readonly realm: Realm; readonly exposer: Exposer } {
    let exposer: Exposer | undefined;
    const realm = this.realms({
      code: this.options.code,
      now: () => this.meter.now(),
      globals: (made) => {
        const shown = (exposer = new Exposer(this.meter, made));
        const services = Object.entries(this.services);
        return Object.fromEntries(services.map(([name, service]) => [name, shown.expose(service)]));
      },
    });
    if (!exposer) throw new Error('The realm asked for no globals.');
    return { realm, exposer };
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
