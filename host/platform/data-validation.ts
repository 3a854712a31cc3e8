// DataValidation: what a cell accepts and what happens otherwise. Immutable; made by DataValidationBuilder.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation
import { DataValidationBuilder } from './data-validation-builder';
import { PlatformObject } from './platform-object';

export interface ValidationData {
  /** A member of DataValidationCriteria; undefined while a builder has none yet. */
  readonly criteria: string | undefined;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

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

  getCriteriaType(): string {
    return this.hostData.criteria ?? '';
  }

  getCriteriaValues(): unknown[] {
    return [...this.hostData.values];
  }

  getHelpText(): string | null {
    return this.hostData.helpText;
  }
}
