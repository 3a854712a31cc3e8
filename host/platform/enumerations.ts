// The enumerations of Google's, each with all its members in the order of the reference, on which ordinal() depends.
// A member is there whether or not the method that takes it is emulated with it.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/border-style and the pages of the others
import type { EnumMember } from './platform-object';
import { PlatformEnum } from './platform-object';

const MEMBERS = {
  AuthMode: 'NONE CUSTOM_FUNCTION LIMITED FULL',
  AuthorizationStatus: 'REQUIRED NOT_REQUIRED',
  BooleanCriteria:
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_NOT_EQUAL_TO DATE_AFTER_RELATIVE ' +
    'DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN ' +
    'NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN ' +
    'NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_NOT_EQUAL_TO TEXT_STARTS_WITH ' +
    'TEXT_ENDS_WITH CUSTOM_FORMULA',
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  Button: 'CLOSE OK CANCEL YES NO',
  ButtonSet: 'OK OK_CANCEL YES_NO YES_NO_CANCEL',
  Charset: 'US_ASCII UTF_8',
  ChartType:
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE ' +
    'STEPPED_AREA TABLE TREEMAP WATERFALL',
  DataValidationCriteria:
    'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER ' +
    'DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO ' +
    'NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS ' +
    'TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE ' +
    'CUSTOM_FORMULA CHECKBOX DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE',
  DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
  DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
  DigestAlgorithm: 'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512',
  Dimension: 'COLUMNS ROWS',
  GroupControlTogglePosition: 'BEFORE AFTER',
  InterpolationType: 'NUMBER PERCENT PERCENTILE MIN MAX',
  ProtectionType: 'RANGE SHEET',
  WrapStrategy: 'WRAP OVERFLOW CLIP',
} as const;

type EnumName = keyof typeof MEMBERS;

const enumerations = new Map(
  Object.entries(MEMBERS).map(([name, members]) => [name, new PlatformEnum(name, members)]),
);

/** The enumerations of these names, as members of the service that a script finds them under. */
export function enumerationsOf(...names: readonly EnumName[]): Record<string, PlatformEnum> {
  return Object.fromEntries([...enumerations].filter(([name]) => names.some((n) => n === name)));
}

export function enumMember(name: EnumName, member: string): EnumMember {
  const found = enumerations.get(name)?.hostMembers[member];
  if (!found) throw new Error(`not emulated: ${name}.${member}`);
  return found;
}
