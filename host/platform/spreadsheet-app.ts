// SpreadsheetApp: the entrance to the document and its user interface, with the enumerations under it.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidationBuilder } from './data-validation-builder';
import type { PlatformContext } from './platform-context';
import type { PlatformEnum } from './platform-object';
import { platformEnum, PlatformObject } from './platform-object';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

const MEMBERS = {
  WrapStrategy: 'WRAP OVERFLOW CLIP',
  DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
  DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  InterpolationType: 'NUMBER PERCENT PERCENTILE MIN MAX',
  DataValidationCriteria:
    'CHECKBOX CUSTOM_FORMULA NUMBER_BETWEEN NUMBER_GREATER_THAN_OR_EQUAL_TO ' +
    'NUMBER_LESS_THAN_OR_EQUAL_TO VALUE_IN_LIST VALUE_IN_RANGE',
  BooleanCriteria:
    'CELL_EMPTY CELL_NOT_EMPTY CUSTOM_FORMULA TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN ' +
    'TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH NUMBER_BETWEEN NUMBER_NOT_BETWEEN ' +
    'NUMBER_EQUAL_TO NUMBER_NOT_EQUAL_TO NUMBER_GREATER_THAN ' +
    'NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO',
  ProtectionType: 'RANGE SHEET',
  Dimension: 'ROWS COLUMNS',
  GroupControlTogglePosition: 'BEFORE AFTER',
} as const;

const spreadsheetEnums: Readonly<Record<string, PlatformEnum>> = Object.fromEntries(
  Object.entries(MEMBERS).map(([name, members]) => [name, platformEnum(name, members)]),
);

export class SpreadsheetApp extends PlatformObject {
  readonly hostName = 'SpreadsheetApp';
  readonly hostMembers = spreadsheetEnums;

  constructor(private readonly context: PlatformContext) {
    super();
  }

  getActive(): Spreadsheet {
    return new Spreadsheet(this.context);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.getActive().getActiveRange();
  }

  getCurrentCell(): Range {
    return this.getActive().getCurrentCell();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  getUi(): Ui {
    return new Ui(this.context);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder<Range> {
    return new ConditionalFormatRuleBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  /** Writes are applied at once here, and formula results cannot be forced: see runtime/stale-reads.ts. */
  flush(): void {
    return undefined;
  }
}
