// The enumerations under SpreadsheetApp. Members are their own names.
// Source: https://developers.google.com/apps-script/reference/spreadsheet (Enums)
import { platformEnum } from './platform-object';

export const WrapStrategy = platformEnum('WrapStrategy', 'WRAP OVERFLOW CLIP');
export const DeveloperMetadataVisibility = platformEnum(
  'DeveloperMetadataVisibility',
  'DOCUMENT PROJECT',
);
export const DeveloperMetadataLocationType = platformEnum(
  'DeveloperMetadataLocationType',
  'SPREADSHEET SHEET ROW COLUMN',
);
export const BorderStyle = platformEnum(
  'BorderStyle',
  'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
);
export const InterpolationType = platformEnum(
  'InterpolationType',
  'NUMBER PERCENT PERCENTILE MIN MAX',
);
export const DataValidationCriteria = platformEnum(
  'DataValidationCriteria',
  'CHECKBOX CUSTOM_FORMULA NUMBER_BETWEEN NUMBER_GREATER_THAN_OR_EQUAL_TO ' +
    'NUMBER_LESS_THAN_OR_EQUAL_TO VALUE_IN_LIST VALUE_IN_RANGE',
);
export const BooleanCriteria = platformEnum(
  'BooleanCriteria',
  'CELL_EMPTY CELL_NOT_EMPTY CUSTOM_FORMULA TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO ' +
    'TEXT_STARTS_WITH TEXT_ENDS_WITH NUMBER_BETWEEN NUMBER_NOT_BETWEEN NUMBER_EQUAL_TO ' +
    'NUMBER_NOT_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN ' +
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
);
export const ProtectionType = platformEnum('ProtectionType', 'RANGE SHEET');
export const Dimension = platformEnum('Dimension', 'ROWS COLUMNS');
export const GroupControlTogglePosition = platformEnum(
  'GroupControlTogglePosition',
  'BEFORE AFTER',
);
