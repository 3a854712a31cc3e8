// DataValidationBuilder: collects one criterion, the help text and whether other input is refused.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
import { DataValidation } from './data-validation';
import type { ValidationData } from './data-validation-rule';
import { criteriaMember } from './data-validation-rule';
import type { RangePlace } from './places';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

/** Google: "The default for new data validation rules is true." */
const EMPTY: ValidationData = {
  criteria: undefined,
  values: [],
  allowInvalid: true,
  helpText: null,
};

export class DataValidationBuilder extends PlatformObject {
  readonly hostName = 'DataValidationBuilder';

  constructor(private data: ValidationData = EMPTY) {
    super();
  }

  /** A list of texts: numbers become such. */
  requireValueInList(values: readonly string[], showDropdown = true): this {
    return this.hostRequire('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: RangePlace, showDropdown = true): this {
    return this.hostRequire('VALUE_IN_RANGE', range, showDropdown);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.hostRequire('NUMBER_BETWEEN', start, end);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.hostRequire('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.hostRequire('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.hostRequire('CUSTOM_FORMULA', formula);
  }

  requireCheckbox(): this {
    return this.hostRequire('CHECKBOX');
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.data = { ...this.data, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.data = { ...this.data, helpText };
    return this;
  }

  getAllowInvalid(): boolean {
    return this.data.allowInvalid;
  }

  getCriteriaType(): EnumMember | null {
    return criteriaMember(this.data);
  }

  getCriteriaValues(): unknown[] {
    return [...this.data.values];
  }

  getHelpText(): string | null {
    return this.data.helpText;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.data);
  }

  build(): DataValidation {
    if (this.data.criteria === undefined) {
      throw new Error('A data validation rule must have a criteria.');
    }
    return new DataValidation(this.data);
  }

  private hostRequire(criteria: string, ...values: readonly unknown[]): this {
    this.data = { ...this.data, criteria, values };
    return this;
  }
}
