// Keeps formulas of conditional formats out of Univer's formula engine, which computes each of them for every cell of
// its rule after every change: 6 rules over 168 units by 100 criteria were 137,000 formulas, most of the time of every
// pass. Nobody looks at the cells of a workbook in Node, so there they are not computed at all; a page asks for the
// cells it draws. Rules that highlight-formula.ts cannot read stay with the engine, in the page.
// Three methods of one service of Univer are replaced; it is not made to be, and test/host/univer/highlights guards it.
import type { ICellData } from '@univerjs/core';
import {
  CellValueType,
  Injector,
  IUniverInstanceService,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { FormulaDataModel, FormulaResultStatus } from '@univerjs/engine-formula';
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';
import { compileHighlight } from './highlight-formula';
import type { HighlightFormula } from './highlight-formula';
import type { HighlightValue } from './highlight-value';

interface HighlightOptions {
  /** Whether anybody sees the cells. */
  readonly isDrawn: boolean;
}

export class HighlightPlugin extends Plugin {
  static override pluginName = 'CCHC_HIGHLIGHT_PLUGIN';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    private readonly options: HighlightOptions,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  /** After Univer's own plugin has made the service, before a workbook brings rules. */
  override onStarting(): void {
    const service = this._injector.get(ConditionalFormattingFormulaService);
    if (this.options.isDrawn) answerForDrawnCells(service, this._injector);
    else service.registerFormulaWithRange = () => undefined;
  }
}

// The first argument of the constructor is what registerPlugin is given.
setDependencies(HighlightPlugin, [Injector], 1);

function answerForDrawnCells(
  service: ConditionalFormattingFormulaService,
  injector: Injector,
): void {
  const compiled = compiledOnce();
  const register = service.registerFormulaWithRange.bind(service);
  const matrix = service.getFormulaMatrix.bind(service);
  const result = service.getFormulaResultWithCoords.bind(service);
  service.registerFormulaWithRange = (unitId, sheetId, ruleId, text, ranges) => {
    if (!compiled(text)) register(unitId, sheetId, ruleId, text, ranges);
  };
  // Univer asks for the whole matrix first, to know whether it is computed, and then for each cell.
  service.getFormulaMatrix = (unitId, sheetId, ruleId, text) =>
    compiled(text)
      ? { status: FormulaResultStatus.SUCCESS }
      : matrix(unitId, sheetId, ruleId, text);
  service.getFormulaResultWithCoords = (unitId, sheetId, ruleId, text, row = 0, column = 0) => {
    const formula = compiled(text);
    if (!formula) return result(unitId, sheetId, ruleId, text, row, column);
    const cell = (r: number, c: number) => valueAt(injector, unitId, sheetId, r, c);
    const value = formula({ rows: row, columns: column, cell });
    const holds = value === true || (typeof value === 'number' && value !== 0);
    return { status: FormulaResultStatus.SUCCESS, result: holds };
  };
}

function compiledOnce(): (text: string) => HighlightFormula | undefined {
  const known = new Map<string, HighlightFormula | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, compileHighlight(text));
    return known.get(text);
  };
}

/** What the cell shows, spilled results included. */
function valueAt(
  injector: Injector,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): HighlightValue {
  const book = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const stored = book?.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  if (stored?.v !== undefined && stored.v !== null) return valueOf(stored);
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheetId]?.[
    row
  ];
  return valueOf(spilled?.[column] ?? undefined);
}

function valueOf(cell: Pick<ICellData, 'v' | 't'> | undefined): HighlightValue {
  const { v = null, t } = cell ?? {};
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1';
  return typeof v === 'string' && ERROR.test(v) ? undefined : v;
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;
