/**
 * Seals: somebody who may rewrite a publication's tab does so, once or a few times, and writes below it whatever hash he
 * likes. Then the tab is refused, or it is another publication under another code, or nothing has changed for any reader.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { SealFormat } from '../../../src/contract/publication';
import { readRecord } from '../../../src/rules/publication/record';
import {
  differingRows,
  isCodeOf,
  recordText,
  trimmedRow,
} from '../../../src/rules/publication/seal';
import { damageSentence } from '../../../src/text/publication';
import {
  digestOf,
  FRAME,
  NUMBER,
  sealedTab,
  underHash,
  type Cells,
} from '../../helpers/sealed-tab';
import { anyContent, SMALL_CONTENT } from '../../src/rules/publication/contents';
import { anyText } from '../hostile/texts';
import { isPlainSentence } from '../sentences';
import { target } from '../target';

type Forge = (cells: Cells) => Cells;

/** What looks like the text, or like nothing. */
const LOOKALIKES: readonly ((text: string) => string)[] = [
  (text) => `${text} `,
  (text) => ` ${text}`,
  (text) => `${text}\u200b`,
  (text) => `${text}\u00a0`,
  (text) => `${text}\n`,
  (text) => `${text}\t`,
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKD'),
  (text) => text.replace(/a/g, 'а'),
  (text) => text.replace(/ /g, '\u2009'),
  (text) => text.replace(/^#(-?\d+)$/, '#$1.0'),
  (text) => text.replace(/^#/, ''),
  (text) => `~${text}`,
  (text) => text.replace(/[a-z]/, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`),
  (text) => text.toUpperCase(),
  () => '',
];

const place = fc.nat(400);
const nonce = fc.oneof(fc.integer({ min: 1, max: 9999 }).map(String), anyText);

const row = (cells: Cells, at: number) => cells[at % cells.length] ?? [];
const inserted = (cells: Cells, at: number, added: readonly string[]): Cells => {
  const i = at % (cells.length + 1);
  return [...cells.slice(0, i), added, ...cells.slice(i)];
};
const withCell = (cells: Cells, y: number, x: number, change: (text: string) => string): Cells =>
  cells.map((line, i) => {
    if (i !== y % cells.length) return line;
    const column = x % (line.length + 3);
    const wide = Array.from({ length: Math.max(line.length, column + 1) }, (_, j) => line[j] ?? '');
    return wide.map((text, j) => (j === column ? change(text) : text));
  });

const forge: fc.Arbitrary<Forge> = fc.oneof(
  fc.tuple(place, place).map(
    ([from, to]): Forge =>
      (cells) =>
        inserted(cells, to, row(cells, from)),
  ),
  fc.tuple(place, fc.array(nonce, { maxLength: 4 })).map(
    ([to, added]): Forge =>
      (cells) =>
        inserted(cells, to, added),
  ),
  fc.tuple(place, place, nonce).map(
    ([kind, to, text]): Forge =>
      (cells) =>
        inserted(cells, to, [row(cells, kind)[0] ?? '', text]),
  ),
  place.map(
    (at): Forge =>
      (cells) =>
        cells.filter((_, i) => i !== at % cells.length),
  ),
  fc.tuple(place, place).map(([a, b]): Forge => (cells) => {
    const [one, other] = [a % cells.length, b % cells.length];
    return cells.map((line, i) =>
      i === one ? row(cells, other) : i === other ? row(cells, one) : line,
    );
  }),
  fc.tuple(place, place, nonce).map(
    ([y, x, text]): Forge =>
      (cells) =>
        withCell(cells, y, x, () => text),
  ),
  fc.tuple(place, place, fc.constantFrom(...LOOKALIKES)).map(
    ([y, x, change]): Forge =>
      (cells) =>
        withCell(cells, y, x, change),
  ),
);

interface Case {
  readonly content: typeof SMALL_CONTENT;
  readonly format: SealFormat;
  readonly forges: readonly Forge[];
}

const shown = new Map<string, number>();
const tally = (what: string) => shown.set(what, (shown.get(what) ?? 0) + 1);

export const seals = target<Case>({
  name: 'seals',
  counted: 'forgeries',
  runs: { full: 20_000, short: 150 },
  cases: fc.record({
    content: fc.oneof(fc.constant(SMALL_CONTENT), anyContent),
    format: fc.constantFrom<SealFormat>(1, 2, 2),
    forges: fc.array(forge, { minLength: 1, maxLength: 3 }),
  }),
  holds: ({ content, format, forges }) => {
    const tab = sealedTab(content, format);
    const sound = readRecord(tab, NUMBER, digestOf);
    assert.equal(sound.fault, undefined, 'what publishing writes is whole');
    const forged = (cells: Cells) => forges.reduce((made, one) => one(made), cells);
    requireAsWritten(forged(tab), tab);
    requireOther(underHash(forged(tab.slice(FRAME)), format), tab);
    return 2;
  },
  told: () => [...shown].map(([what, count]) => `${count} ${what}`).join(', '),
});

const trimmed = (cells: Cells) => {
  const rows = cells.map(trimmedRow);
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
};

/** Changed below the hash that stood there: refused wherever a reader could see another thing. */
function requireAsWritten(forged: Cells, tab: Cells): void {
  const { fault } = readRecord(forged, NUMBER, digestOf);
  if (fault === undefined) {
    assert.deepEqual(trimmed(forged), trimmed(tab));
    tally('unchanged');
  } else {
    assert.ok(isPlainSentence(damageSentence(NUMBER, fault), 300));
    tally('refused');
  }
}

/** Changed together with hash and code: refused, or another publication, which no code of the first one finds. */
function requireOther(forged: Cells, tab: Cells): void {
  const first = readRecord(tab, NUMBER, digestOf);
  const other = readRecord(forged, NUMBER, digestOf);
  if (other.fault !== undefined) {
    tally('refused under a hash of their own');
    return;
  }
  const { publication, rows } = other;
  const all = [...publication.head, ...rows];
  // The whole tab is what was hashed, and what was hashed can be read in one way only.
  assert.deepEqual(trimmed(forged).slice(FRAME), all);
  const isSame = publication.hash === first.publication.hash;
  assert.equal(isSame, JSON.stringify(all) === JSON.stringify(trimmed(tab).slice(FRAME)));
  if (publication.format === 2) {
    const lines = recordText(all, 2).split('\n').slice(0, -1);
    assert.deepEqual(
      lines.map((line) => line.split('\t')),
      all,
    );
  }
  if (isSame) return;
  tally('another publication');
  assert.ok(!isCodeOf(first.publication.code, publication), 'no code of two');
  const isHeadAlone = JSON.stringify(rows) === JSON.stringify(first.rows);
  assert.equal(differingRows(rows, first.rows) === undefined, isHeadAlone, 'a difference is told');
}
