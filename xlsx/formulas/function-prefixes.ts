// Formulas as a file stores them: functions younger than the file format carry a prefix (`_xlfn.XLOOKUP`) that nobody
// sees. Formulas whose variables would need prefixes too (LET, LAMBDA) are not written as formulas at all.
// Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula"; [MS-XLSX] 2.2.2 (future functions).

const PLAIN = `ARRAYTOTEXT CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ISFORMULA MAXIFS
  MINIFS NUMBERVALUE RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS
  XLOOKUP XMATCH XOR PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC MODE.SNGL CEILING.MATH FLOOR.MATH`;
const WITH_WORKSHEET_PREFIX = 'FILTER SORT';

const PREFIXES = new Map<string, string>([
  ...words(PLAIN).map((name) => [name, '_xlfn.'] as const),
  ...words(WITH_WORKSHEET_PREFIX).map((name) => [name, '_xlfn._xlws.'] as const),
]);

function words(text: string): string[] {
  return text.split(/\s+/);
}

const STRING_OR_FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Z0-9.])([A-Z][A-Z0-9.]*)(?=\()/gi;
const STRING_OR_PREFIX =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<!_)(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/g;

export function withPrefixes(formula: string): string {
  return formula.replace(STRING_OR_FUNCTION, (whole, name: string | undefined) =>
    name === undefined ? whole : (PREFIXES.get(name.toUpperCase()) ?? '') + whole,
  );
}

export function withoutPrefixes(formula: string): string {
  return formula
    .replace(STRING_OR_PREFIX, (_, quoted: string | undefined) => quoted ?? '')
    .replace(STRING_OR_FUNCTION, knownInCapitals);
}

/** LibreOffice saves functions that it does not know in small letters. */
function knownInCapitals(whole: string, name: string | undefined): string {
  const capitals = name?.toUpperCase() ?? '';
  return PREFIXES.has(capitals) ? capitals : whole;
}
