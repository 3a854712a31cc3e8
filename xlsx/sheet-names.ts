// Names that tabs bear in the file. Excel allows 31 characters and not `: \ / ? * [ ]`, XML no control characters and no
// half characters, Sheets and Univer allow more; a name that Excel would refuse is replaced in the file and comes back when we read it.
// Source: Microsoft, "Rename a worksheet".

const LONGEST = 31;

/** For each tab in order, its name in the file. */
export function fileSheetNames(names: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    const safe = safeName(name);
    let candidate = safe;
    for (let copy = 2; used.has(candidate.toLowerCase()); copy += 1) {
      const ending = ` (${copy})`;
      candidate = startOf(safe, LONGEST - ending.length) + ending;
    }
    used.add(candidate.toLowerCase());
    return candidate;
  });
}

/** Whole characters only: half of one is no text. */
function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

const NOT_IN_XML =
  /[\u0000-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function safeName(name: string): string {
  const plain = name
    .replace(NOT_IN_XML, '_')
    .replace(/[:\\/?*[\]]/g, '_')
    .replace(/^'|'$/g, '_');
  const safe = startOf(plain, LONGEST).replace(/'$/, '_');
  return safe === '' || safe.toLowerCase() === 'history' ? `${safe}_` : safe;
}

/** Only the names that differ: from the tab's to the file's. */
export function changedNames(
  names: readonly string[],
  fileNames: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name, index) => {
      const fileName = fileNames[index];
      return fileName === undefined || fileName === name ? [] : [[name, fileName] as const];
    }),
  );
}
