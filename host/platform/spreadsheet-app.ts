// SpreadsheetApp: the entrance to the document and its user interface, with the enumerations under it.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidationBuilder } from './data-validation-builder';
import { enumerationsOf } from './enumerations';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

export class SpreadsheetApp extends PlatformObject {
  readonly hostName = 'SpreadsheetApp';
  readonly hostMembers = enumerationsOf(
    'BooleanCriteria',
    'BorderStyle',
    'DataValidationCriteria',
    'DeveloperMetadataLocationType',
    'DeveloperMetadataVisibility',
    'Dimension',
    'GroupControlTogglePosition',
    'InterpolationType',
    'ProtectionType',
    'WrapStrategy',
  );

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
