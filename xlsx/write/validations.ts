// Writes the validation rules of a sheet. Messages are cut to what Excel accepts: a longer one makes Excel call the file damaged.
// Source: ECMA-376 part 1, 18.3.1.32; Microsoft, DataValidation limits (255 characters, titles 32).
import { withPrefixes } from '../formulas/function-prefixes';
import { writeRanges } from '../formulas/ranges';
import { cutText, fitsInRule } from '../limits';
import { countedList, element, xmlText } from '../package/write-xml';
import { encodeXlsxString } from '../package/xml-text';
import type { Validation, ValidationMessages } from '../workbook';

const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

export function validationsXml(validations: readonly Validation[]): string {
  return countedList('dataValidations', validations.map(validationXml));
}

function validationXml(validation: Validation): string {
  const { type, operator, hidesArrow, allowsBlank, severity, messages } = validation;
  const attributes = {
    type,
    operator,
    errorStyle: severity,
    allowBlank: allowsBlank,
    showDropDown: hidesArrow,
    showInputMessage: validation.showsPrompt,
    showErrorMessage: validation.showsError,
    ...messageAttributes(messages),
    sqref: writeRanges(validation.ranges),
  };
  const formulas = formulasOf(validation).map((formula, index) =>
    element(`formula${index + 1}`, {}, xmlText(formula)),
  );
  return element('dataValidation', attributes, formulas);
}

function formulasOf({ values, formulas = [] }: Validation): readonly string[] {
  if (!values) return formulas.map(withPrefixes);
  if (!fitsInRule(values)) throw new RangeError('a list that no rule can hold');
  return [`"${values.join(',')}"`];
}

function messageAttributes(messages: ValidationMessages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => {
      const longest = name.endsWith('Title') ? LONGEST_TITLE : LONGEST_MESSAGE;
      return [name, encodeXlsxString(cutText(message, longest))];
    }),
  );
}
