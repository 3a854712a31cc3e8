// The counting rule, as one table. A call counts when it reads or writes stored state: cells, formats, rules,
// metadata, names, properties, caches, locks, or what is on the screen. Navigation and builders in memory
// (getActive, getRange, offset, getA1Notation, newConditionalFormatRule … build, DeveloperMetadata.getKey) do not.
// A method that is not listed here does not count. Latencies are the rule of thumb of PLATFORM notes §2.

export type ServiceEffect = 'read' | 'write';

export const LATENCY: Readonly<Record<ServiceEffect | 'firstTouch', number>> = {
  read: 30,
  write: 7,
  firstTouch: 300,
};

interface Costs {
  readonly read?: string;
  readonly write?: string;
}

const TABLE: Readonly<Record<string, Costs>> = {
  SpreadsheetApp: { write: 'flush setActiveSheet' },
  Spreadsheet: {
    read:
      'getName getSheets getSheetByName getSheetById getNumSheets getSpreadsheetLocale getSpreadsheetTimeZone getRangeByName ' +
      'getNamedRanges getDeveloperMetadata getProtections getOwner getEditors',
    write:
      'rename setSpreadsheetLocale setSpreadsheetTimeZone insertSheet duplicateActiveSheet deleteSheet setActiveSheet moveActiveSheet setNamedRange ' +
      'removeNamedRange toast addDeveloperMetadata addEditor',
  },
  Sheet: {
    read:
      'getName getSheetName getIndex getDataRange getLastRow getLastColumn getMaxRows getMaxColumns ' +
      'getFrozenRows getFrozenColumns getColumnWidth getRowHeight isSheetHidden isColumnHiddenByUser isRowHiddenByUser ' +
      'hasHiddenGridlines getCharts getColumnGroup getConditionalFormatRules getDeveloperMetadata ' +
      'getProtections',
    write:
      'setName insertRowsAfter insertRowAfter insertRowsBefore insertRowBefore insertColumnsAfter ' +
      'insertColumnAfter insertColumnsBefore insertColumnBefore insertColumns deleteRows deleteRow deleteColumns deleteColumn ' +
      'moveRows moveColumns copyTo setFrozenRows setFrozenColumns setColumnWidth setColumnWidths setRowHeight setRowHeights ' +
      'hideColumns showColumns hideRows showRows hideSheet showSheet setTabColor setHiddenGridlines ' +
      'insertChart updateChart removeChart setConditionalFormatRules addDeveloperMetadata setColumnGroupControlPosition clear clearContents activate protect',
  },
  Range: {
    read:
      'getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getNumberFormat ' +
      'getNumberFormats getBackground getBackgrounds getFontColors getFontWeight getFontWeights getFontSize ' +
      'getWrap getNote getNotes getDataValidation getDataValidations getDeveloperMetadata isBlank canEdit',
    write:
      'setValue setValues setFormula setFormulas setNumberFormat setNumberFormats setBackground ' +
      'setBackgrounds setFontColor setFontColors setFontWeight setFontWeights setFontSize setFontSizes ' +
      'setFontStyle setFontStyles setFontLine setFontFamily setHorizontalAlignment setHorizontalAlignments ' +
      'setVerticalAlignment setVerticalAlignments setWrap setWraps setWrapStrategy setWrapStrategies ' +
      'setTextRotation setBorder merge breakApart setNote setNotes setDataValidation setDataValidations ' +
      'clear clearContent clearFormat clearDataValidations clearNote activate addDeveloperMetadata ' +
      'shiftColumnGroupDepth shiftRowGroupDepth protect moveTo sort',
  },
  RangeList: {
    write:
      'setBackground setFontColor setFontWeight setFontStyle setFontSize setWrap setHorizontalAlignment ' +
      'setVerticalAlignment setNumberFormat setTextRotation setBorder',
  },
  Group: { read: 'isCollapsed', write: 'collapse expand' },
  DeveloperMetadataFinder: { read: 'find' },
  DeveloperMetadata: { write: 'setKey setValue setVisibility remove' },
  NamedRange: { read: 'getRange', write: 'setName setRange remove' },
  Protection: {
    read: 'getRange getUnprotectedRanges getDescription isWarningOnly canEdit getEditors canDomainEdit',
    write:
      'setRange setUnprotectedRanges setDescription setWarningOnly addEditor addEditors removeEditor ' +
      'removeEditors setDomainEdit remove',
  },
  Menu: { write: 'addToUi' },
  Ui: { write: 'alert prompt showSidebar showModalDialog showModelessDialog' },
  HtmlService: { read: 'createHtmlOutputFromFile' },
  Properties: {
    read: 'getProperty getProperties getKeys',
    write: 'setProperty setProperties deleteProperty deleteAllProperties',
  },
  Cache: { read: 'get getAll', write: 'put putAll remove removeAll' },
  Lock: { write: 'tryLock waitLock releaseLock' },
  ScriptApp: { read: 'getAuthorizationInfo' },
  User: { read: 'getEmail' },
  'Drive.Files': { read: 'list', write: 'create' },
};

const EFFECTS: ReadonlyMap<string, ServiceEffect> = new Map(
  Object.entries(TABLE).flatMap(([className, costs]) =>
    (['read', 'write'] as const).flatMap((effect) =>
      (costs[effect] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((method) => [`${className}.${method}`, effect] as const),
    ),
  ),
);

/** Undefined for navigation and builders, which cost nothing. */
export function serviceEffect(className: string, method: string): ServiceEffect | undefined {
  return EFFECTS.get(`${className}.${method}`);
}

/** `Class.method` of everything that counts. */
export function countedCalls(): readonly string[] {
  return [...EFFECTS.keys()];
}

/**
 * The methods of Range that carry a value for each cell. Those that carry one value for the whole range
 * (`getValue`, `setFormula` …) move one; formats laid over a range, borders, clearing and merging move none.
 */
const GRIDS = new Set(
  (
    'getValues getDisplayValues getFormulas getNumberFormats getBackgrounds getFontColors getFontWeights ' +
    'getNotes getDataValidations setValues setFormulas setNumberFormats setBackgrounds setFontColors ' +
    'setFontWeights setFontSizes setFontStyles setHorizontalAlignments setVerticalAlignments setWraps ' +
    'setWrapStrategies setNotes setDataValidations'
  ).split(' '),
);
const SINGLES = new Set(
  (
    'getValue getDisplayValue getFormula getNumberFormat getBackground getFontWeight getFontSize getWrap getNote ' +
    'getDataValidation setValue setFormula setNote'
  ).split(' '),
);

/** The values of cells that a call moves between sheet and script. `isBlank` reads where the sheet is and moves none. */
export function cellsMoved(className: string, method: string, cellCount: number): number {
  if (className !== 'Range') return 0;
  if (GRIDS.has(method)) return cellCount;
  return SINGLES.has(method) ? 1 : 0;
}
