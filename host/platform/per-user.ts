// One of a kind for each person at the keyboard, made when it is first asked for: what Google calls "of the user".
import type { PlatformContext } from './platform-context';

export class PerUser<T> {
  private readonly made = new Map<string, T>();

  constructor(
    private readonly context: PlatformContext,
    private readonly make: () => T,
  ) {}

  /** That of whoever acts now. */
  get(): T {
    const user = this.context.user.toLowerCase();
    const known = this.made.get(user);
    if (known !== undefined) return known;
    const made = this.make();
    this.made.set(user, made);
    return made;
  }
}
