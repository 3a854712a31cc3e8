/** Cells to be written as few rectangles as rows and runs allow: nothing between them is touched. */
export interface Rectangle {
  /** Of its first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly texts: string[][];
}

export function rectanglesOf(
  cells: readonly (readonly (string | undefined)[])[],
): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  cells.forEach((line, row) => {
    const runs = runsIn(line);
    const next = runs.map(({ column, texts }) => {
      const above = open.find(
        (other) => other.column === column && other.texts[0]?.length === texts.length,
      );
      if (above === undefined) return { row, column, texts: [texts] };
      above.texts.push(texts);
      return above;
    });
    done.push(...open.filter((rectangle) => !next.includes(rectangle)));
    open = next;
  });
  return [...done, ...open];
}

function runsIn(line: readonly (string | undefined)[]) {
  const runs: { column: number; texts: string[] }[] = [];
  line.forEach((text, column) => {
    if (text === undefined) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.texts.length === column) last.texts.push(text);
    else runs.push({ column, texts: [text] });
  });
  return runs;
}
