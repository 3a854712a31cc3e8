/** The Markdown tables of a page: each with the nearest heading above it and its rows as records by column name. */
export type TableRow = Readonly<Record<string, string>>;

export interface ExampleTable {
  readonly heading: string;
  /** In lower case, as the keys of case files are. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export function readExampleTables(page: string): readonly ExampleTable[] {
  return page.split(/^(?=#+ )/m).flatMap((section) => {
    const heading = /^#+ (.*)/.exec(section)?.[1] ?? '';
    return section
      .split(/\n(?!\|)/)
      .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
      .filter((lines) => lines.length > 2)
      .map((lines) => readTable(heading, lines));
  });
}

function readTable(heading: string, [head = '', , ...lines]: readonly string[]): ExampleTable {
  const columns = cellsOf(head).map((name) => name.toLowerCase());
  const rows = lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
  });
  return { heading, columns, rows };
}

function cellsOf(line: string): readonly string[] {
  const inside = line.trim().slice(1, -1);
  return inside.split('|').map((cell) => cell.trim().replace(/`/g, ''));
}
