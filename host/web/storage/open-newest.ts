// The newest stored state that can be opened. Damaged ones before it are passed over, kept and named: what was typed may be
// in them. How a state is opened is the caller's business.
import type { IWorkbookData } from '@univerjs/core';
import type { GenerationHead, GenerationStore } from './generation-store';
import type { SnapshotFault } from './snapshot-text';

interface Damage {
  readonly head: GenerationHead;
  readonly fault: SnapshotFault | 'notOpened';
}

export interface Opening {
  readonly opened: GenerationHead | undefined;
  readonly damaged: readonly Damage[];
}

export async function openNewest(
  store: Pick<GenerationStore, 'heads' | 'read' | 'markDamaged'>,
  open: (snapshot: IWorkbookData) => Promise<void>,
): Promise<Opening> {
  const damaged: Damage[] = [];
  let opened: GenerationHead | undefined;
  for (const head of [...store.heads].reverse()) {
    const fault = await openOne(store, head, open);
    if (fault === undefined) {
      opened = head;
      break;
    }
    damaged.push({ head, fault });
  }
  const ids = damaged.map(({ head }) => head.id);
  // Where nothing opens at all, it is not the states that are at fault.
  const isTheirFault = opened !== undefined || damaged.every(({ fault }) => fault !== 'notOpened');
  if (ids.length > 0 && isTheirFault) store.markDamaged(ids);
  return { opened, damaged };
}

async function openOne(
  store: Pick<GenerationStore, 'read'>,
  { id }: GenerationHead,
  open: (snapshot: IWorkbookData) => Promise<void>,
): Promise<Damage['fault'] | undefined> {
  const reading = await store.read(id);
  if (typeof reading === 'string') return reading;
  try {
    await open(reading);
    return undefined;
  } catch {
    return 'notOpened';
  }
}
