// The enumerations under SpreadsheetApp. Members are their own names.
// Source: https://developers.google.com/apps-script/reference/spreadsheet (Enums)
import type { PlatformEnum } from './platform-object';
import { platformEnum } from './platform-object';

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

export const spreadsheetEnums: Readonly<Record<string, PlatformEnum>> = Object.fromEntries(
  Object.entries(MEMBERS).map(([name, members]) => [name, platformEnum(name, members)]),
);
