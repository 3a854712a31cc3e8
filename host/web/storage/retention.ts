// Which saved states stay: the last ones whatever they are, so that damage to one costs little, the last of each stretch
// of work, and every damaged one. Goes by the order of writing alone; the clock may say what it likes.

export interface KeptHead {
  /** Grows with every write. */
  readonly id: number;
  /** Writes of one stretch of work share it. */
  readonly generation: number;
  readonly isDamaged: boolean;
}

const LAST_WRITES = 3;
const GENERATIONS = 12;

/** The last write of each generation, newest first. */
export function lastOfEach<Head extends KeptHead>(heads: readonly Head[]): Head[] {
  const last = new Map<number, Head>();
  for (const head of sorted(heads)) last.set(head.generation, head);
  return sorted([...last.values()]).reverse();
}

/** What may be deleted. */
export function superfluous(heads: readonly KeptHead[]): number[] {
  const sound = heads.filter(({ isDamaged }) => !isDamaged);
  const kept = new Set([
    ...sorted(sound).slice(-LAST_WRITES),
    ...lastOfEach(sound).slice(0, GENERATIONS),
  ]);
  return sound.filter((head) => !kept.has(head)).map(({ id }) => id);
}

/** Where a state goes that is older than what others have written since: after `id`, before whatever follows it. */
export function idBeside(id: number, heads: readonly KeptHead[]): number {
  const next = Math.min(...heads.map((head) => head.id).filter((other) => other > id));
  return Number.isFinite(next) ? id + (next - id) / 2 : Math.floor(id) + 1;
}

function sorted<Head extends KeptHead>(heads: readonly Head[]): Head[] {
  return [...heads].sort((a, b) => a.id - b.id);
}
