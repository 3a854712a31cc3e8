// One workbook inside one Univer: its sheets (Univer's facade), its cells, its calculation and its snapshot.
// Google's view of it is host/platform's business; this knows Univer only.
import type { IWorkbookData, Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { Calculation } from './calculation';
import { CellStore } from './cell-store';
import { ChangeJournal } from './change-journal';
import type { Engine } from './engine';
import { joinRangesByBands } from './less-work';
import { followWithProtections } from './protection-follower';

/** Univer keeps parsed formulas, and with them the functions they call, in one cache for all its instances. */
let opened = 0;

export class UniverWorkbook {
  /** The id in the snapshot; inside Univer each open workbook has one of its own. */
  readonly id: string;
  readonly univer: Univer;
  /** Resolves when formulas can be computed. */
  readonly ready: Promise<void>;
  readonly facade: FWorkbook;
  readonly commands: ICommandService;
  readonly changes = new ChangeJournal();
  readonly cells: CellStore;
  readonly calculation: Calculation;
  private isClosed = false;

  constructor(snapshot: IWorkbookData, { univer, api, ready }: Engine) {
    this.univer = univer;
    this.ready = ready;
    this.id = snapshot.id;
    opened += 1;
    joinRangesByBands();
    this.facade = api.createWorkbook({
      ...copyOf(snapshot),
      id: `${snapshot.id}~${opened}`,
    });
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    const formulas = injector.get(FormulaDataModel);
    this.cells = new CellStore(this.facade, this.commands, formulas, this.changes);
    this.calculation = new Calculation(api.getFormula(), injector, this);
    followWithProtections(this);
  }

  sheet(sheetId: string): FWorksheet | undefined {
    return this.facade.getSheetBySheetId(sheetId) ?? undefined;
  }

  sheetIdOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const sheet = this.facade.getSheets().find((s) => s.getSheetName().toLowerCase() === wanted);
    return sheet?.getSheetId();
  }

  /**
   * Univer moves references for lines that are taken out or moved as if that were always done on the sheet somebody
   * looks at; meanwhile it is this one, without anybody being shown it.
   */
  asActive<T>(sheet: FWorksheet, action: () => T): T {
    const book = this.facade.getWorkbook();
    book.getActiveSheet = () => sheet.getSheet();
    try {
      return action();
    } finally {
      Reflect.deleteProperty(book, 'getActiveSheet');
    }
  }

  /** Upper-case name -> what it stands for, in Univer's form. */
  namedFormulas(): ReadonlyMap<string, string> {
    const names = this.facade.getDefinedNames();
    return new Map(names.map((n) => [n.getName().toUpperCase(), n.getFormulaOrRefString()]));
  }

  snapshot(): IWorkbookData {
    this.cells.flush();
    return { ...this.facade.save(), id: this.id };
  }

  /** Work that goes on by and by has to ask. */
  get isDisposed(): boolean {
    return this.isClosed;
  }

  dispose(): void {
    this.isClosed = true;
    this.calculation.dispose();
    this.univer.dispose();
  }
}

/** A snapshot is what can be saved as JSON; that way takes half the time of structuredClone. */
function copyOf(snapshot: IWorkbookData): IWorkbookData {
  return JSON.parse(JSON.stringify(snapshot)) as IWorkbookData;
}
