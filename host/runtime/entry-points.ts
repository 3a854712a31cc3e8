// Runs the script's entry points one after another: server calls, menus, simple triggers, what a person types. Each
// gets a fresh realm and the authorisation mode that Google gives it. Opening and closing is local-host.ts' business.
// Source: https://developers.google.com/apps-script/guides/triggers, guides/html/communication
import type { AuthModeName, MenuEntry } from '../platform/platform-context';
import { enumMember } from '../platform/enumerations';
import { requireAllowed } from '../platform/edit-permission';
import type { Range } from '../platform/range';
import { Sheet } from '../platform/sheet';
import { Spreadsheet } from '../platform/spreadsheet';
import { User } from '../platform/user';
import type { CellRange } from '../univer/a1-notation';
import { formatA1 } from '../univer/a1-notation';
import { cellFromValue } from '../univer/cell-input';
import type { CellValue } from '../univer/cell-value';
import { isDate } from '../univer/serial-date';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { messageOf } from './custom-function-runner';
import type { HostContext } from './host-context';
import type { People } from './people';
import type { RecordingScreen } from './recording-screen';
import type { Expose, MakeArguments, ScriptRunner } from './script-runner';
import type { ScriptSource } from './script-source';

interface Stage {
  readonly workbook: UniverWorkbook;
  readonly context: HostContext;
  readonly people: People;
  readonly screen: RecordingScreen;
  readonly source: ScriptSource;
  readonly script: ScriptRunner;
  readonly settled: () => Promise<void>;
}

export class EntryPoints {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly stage: Stage) {}

  open(email: string, authMode: AuthModeName): Promise<void> {
    return this.inTurn(email, () => {
      this.stage.screen.menus = [];
      return this.trigger('onOpen', authMode, (expose) => ({
        source: expose(new Spreadsheet(this.stage.context)),
      }));
    });
  }

  /** `before` where it was a single cell. */
  edited(email: string, sheetId: string, area: CellRange, before?: CellValue): Promise<void> {
    return this.inTurn(email, () => {
      const range = new Sheet(this.stage.context, sheetId).getRange(formatA1(area));
      return this.fireEdit(range, before);
    });
  }

  run(email: string, functionName: string, args: readonly unknown[]): Promise<unknown> {
    return this.inTurn(email, async () => {
      this.requirePublic(functionName);
      const sent = args.map((arg, i) => acrossBoundary(arg, String(i)));
      return acrossBoundary(await this.execute('FULL', functionName, () => sent), 'result');
    });
  }

  meanwhile(email: string, functionName: string, args: readonly unknown[]): unknown {
    this.requirePublic(functionName);
    const sent = args.map((arg, i) => acrossBoundary(arg, String(i)));
    const stepBack = this.stage.people.step(email);
    try {
      const result = this.stage.workbook.changes.apart(() =>
        this.stage.script.runNow('FULL', functionName, () => sent),
      );
      return acrossBoundary(result, 'result');
    } catch (error) {
      throw new Error(messageOf(error), { cause: error });
    } finally {
      stepBack();
    }
  }

  menu(email: string, caption: string): Promise<unknown> {
    return this.inTurn(email, async () => {
      const name = functionOf(this.stage.screen.menus, caption);
      if (name === undefined) throw new Error(`No menu item: ${caption}`);
      this.requirePublic(name);
      await this.execute('FULL', name, () => []);
      return null;
    });
  }

  type(email: string, find: () => Range, text: string): Promise<void> {
    return this.inTurn(email, () => {
      const range = find();
      requireAllowed(range.canEdit());
      const { startRow, startColumn } = range.hostArea;
      const before = range.getValue();
      const style = this.stage.workbook.cells.style(range.hostSheetId, startRow, startColumn);
      const cell = cellFromValue(text, style.n?.pattern, this.stage.context.now().getFullYear());
      this.stage.workbook.cells.writeContents(range.hostSheetId, range.hostArea, [[cell]]);
      range.activate();
      return this.fireEdit(range, before);
    });
  }

  /** Entry points wait for each other, and for the formulas before and after them. */
  private inTurn<T>(email: string, action: () => T | Promise<T>): Promise<T> {
    const turn = this.queue.then(async () => {
      await this.stage.settled();
      const stepBack = this.stage.people.step(email);
      try {
        return await action();
      } catch (error) {
        throw new Error(messageOf(error), { cause: error });
      } finally {
        stepBack();
        await this.stage.settled();
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private requirePublic(name: string): void {
    if (!this.stage.source.publicFunctions.has(name)) {
      throw new Error(`Script function not found: ${name}`);
    }
  }

  private fireEdit(range: Range, before: CellValue | undefined): Promise<void> {
    const isOneCell = range.getNumRows() === 1 && range.getNumColumns() === 1;
    return this.trigger('onEdit', 'LIMITED', (expose) => ({
      source: expose(new Spreadsheet(this.stage.context)),
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
    if (!this.stage.source.publicFunctions.has(name)) return;
    await this.execute(authMode, name, (expose) => [
      {
        authMode: expose(enumMember('AuthMode', authMode)),
        user: expose(new User('')),
        ...event(expose),
      },
    ]);
  }

  private execute(mode: AuthModeName, name: string, args: MakeArguments): Promise<unknown> {
    this.stage.workbook.changes.clear();
    return this.stage.script.run(mode, name, args);
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

/**
 * What may cross google.script.run: primitives, null, plain objects and arrays. A Date, a function or anything circular
 * inside makes the call fail; undefined becomes null.
 * Source: https://developers.google.com/apps-script/guides/html/reference/run#myfunction...-any-server-side-function
 */
function acrossBoundary(value: unknown, what: string): unknown {
  requirePlain(value, what, new Set());
  const text = JSON.stringify(value, (_, item: unknown) => (item === undefined ? null : item));
  return JSON.parse(text) as unknown;
}

function requirePlain(value: unknown, path: string, outer: ReadonlySet<unknown>): void {
  const kind = Object.prototype.toString.call(value);
  if (typeof value === 'function' || typeof value === 'symbol' || isDate(value)) fail(path);
  if (typeof value !== 'object' || value === null) return;
  if ((kind !== '[object Object]' && kind !== '[object Array]') || outer.has(value)) fail(path);
  const inside = new Set(outer).add(value);
  for (const [key, item] of Object.entries(value)) requirePlain(item, `${path}.${key}`, inside);
}

function fail(path: string): never {
  throw new Error(`Failed due to illegal value in property: ${path}`);
}
