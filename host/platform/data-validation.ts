// DataValidation: what a cell accepts and what happens otherwise. Immutable; made by DataValidationBuilder.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation
import { DataValidationBuilder } from './data-validation-builder';
import type { ValidationData } from './data-validation-rule';
import { criteriaMember } from './data-validation-rule';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

export class DataValidation extends PlatformObject {
  readonly hostName = 'DataValidation';

  constructor(readonly hostData: ValidationData) {
    super();
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.hostData);
  }

  getAllowInvalid(): boolean {
    return this.hostData.allowInvalid;
  }

  getCriteriaType(): EnumMember | null {
    return criteriaMember(this.hostData);
  }

  getCriteriaValues(): unknown[] {
    return [...this.hostData.values];
  }

  getHelpText(): string | null {
    return this.hostData.helpText;
  }
}
