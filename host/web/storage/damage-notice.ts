// What a person is told where the newest saved state was not the one that opened.
import { page } from '../../text/page';
import type { GenerationHead } from './generation-store';
import type { LastWritten } from './notes';
import type { Opening } from './open-newest';

const TIME = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'medium' });

export function timeOf(savedAt: unknown): string {
  // A damaged state may say anything.
  const isTime = typeof savedAt === 'number' && Math.abs(savedAt) <= 8.64e15;
  return isTime ? TIME.format(savedAt) : page.earlier.unknownTime;
}

/** Undefined where all is well. */
export function damageNotice(
  { opened, damaged }: Opening,
  vanished: LastWritten | undefined,
): string | undefined {
  const { faults, one, gone, opened: openedInstead, nothing, kept } = page.damage;
  if (damaged.length === 0 && !vanished) return undefined;
  return [
    ...(vanished ? [gone(stateOf(vanished))] : []),
    ...damaged.map(({ head, fault }) => one(stateOf(head), faults[fault])),
    opened ? openedInstead(stateOf(opened)) : nothing,
    ...(damaged.length > 0 ? [kept] : []),
  ].join(' ');
}

function stateOf({ savedAt, name }: Pick<GenerationHead, 'savedAt' | 'name'>): string {
  return page.damage.state(timeOf(savedAt), name);
}
