// What is remembered of the saved states apart from them, so that their loss or damage is noticed: in localStorage, which
// the browser keeps elsewhere. Without it nothing is lost but that notice.

const KEY = 'cchc-saved';

export interface LastWritten {
  readonly id: number;
  readonly savedAt: number;
  readonly name: string;
}

interface Notes {
  /** Ids of states that turned out damaged: they are not deleted as the oldest ones are. */
  readonly damaged: readonly unknown[];
  readonly last: LastWritten | undefined;
}

export function readNotes(): Notes {
  try {
    const notes = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Notes> | null;
    const damaged = Array.isArray(notes?.damaged) ? notes.damaged : [];
    const last = notes?.last;
    const isWritten = typeof last?.id === 'number' && typeof last.savedAt === 'number';
    return { damaged, last: isWritten ? last : undefined };
  } catch {
    return { damaged: [], last: undefined };
  }
}

export function writeNotes(notes: Partial<Notes>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readNotes(), ...notes }));
  } catch {
    // The notice is all that is lost.
  }
}
