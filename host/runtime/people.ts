// Who has the workbook open: the owner, the person the host was opened for, and others it is shared with. Each has a
// selection of their own; one of them acts at a time.
import type { Selection } from '../platform/platform-context';
import type { Sharing } from '../platform/protection-rules';

export class People {
  readonly sharing: Sharing;
  private readonly selections = new Map<string, Selection>();
  private acting: string;

  constructor(
    private keyboard: string,
    owner: string,
    selection: Selection,
    private readonly newSelection: () => Selection,
  ) {
    this.acting = keyboard;
    this.sharing = { owner, editors: new Set() };
    this.selections.set(keyboard.toLowerCase(), selection);
    this.share(keyboard);
  }

  /** Whoever works on somebody's spreadsheet may edit it. */
  share(email: string): void {
    if (email !== '' && email !== this.sharing.owner) this.sharing.editors.add(email);
  }

  get user(): string {
    return this.acting;
  }

  get selection(): Selection {
    return this.selectionOf(this.acting);
  }

  private selectionOf(email: string): Selection {
    const user = email.toLowerCase();
    const known = this.selections.get(user);
    if (known) return known;
    const made = this.newSelection();
    this.selections.set(user, made);
    return made;
  }

  /** Who is at the keyboard: at first whom the host was opened for. */
  get seated(): string {
    return this.keyboard;
  }

  /** From now on this person is at the keyboard, and what is selected on the page is theirs. */
  seat(email: string): void {
    this.share(email);
    this.selections.set(email.toLowerCase(), this.selectionOf(this.keyboard));
    this.keyboard = email;
    this.acting = email;
  }

  /** From now on this person acts; to be called with what it gives, the one before does again. */
  step(email: string): () => void {
    const before = this.acting;
    this.acting = email;
    return () => {
      this.acting = before;
    };
  }
}
