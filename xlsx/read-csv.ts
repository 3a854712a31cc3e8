// Reads comma-separated text into rows of texts, for criteria sets that people export from a spreadsheet.
// The delimiter is the one that the first line uses most: `;` where a country writes decimal commas, `,` or tab.
// Source: RFC 4180 (quotes, doubled quotes, line ends inside quotes); a leading byte order mark is dropped.

const DELIMITERS = [';', ',', '\t'];

export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = findDelimiter(plain);
  const rows: string[][] = [[]];
  for (const { field, end } of fieldsOf(plain, delimiter)) {
    rows[rows.length - 1]?.push(field);
    if (end === 'line') rows.push([]);
  }
  const last = rows[rows.length - 1] ?? [];
  return last.join('') === '' && last.length <= 1 ? rows.slice(0, -1) : rows;
}

function findDelimiter(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

interface Field {
  readonly field: string;
  readonly end: 'field' | 'line' | 'text';
}

function* fieldsOf(text: string, delimiter: string): Generator<Field> {
  const pattern = new RegExp(
    `("(?:[^"]|"")*"?|)([^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n?|\\n|$)`,
    'y',
  );
  for (let at = 0; at <= text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const [, quoted = '', bare = '', ending = ''] = pattern.exec(text) ?? [];
    const end = ending === '' ? 'text' : ending === delimiter ? 'field' : 'line';
    yield { field: unquote(quoted) + bare, end };
    if (end === 'text') return;
  }
}

function unquote(quoted: string): string {
  return quoted.replace(/^"|"$/g, '').replace(/""/g, '"');
}
