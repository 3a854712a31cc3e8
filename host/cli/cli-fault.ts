// A failure that the person at the keyboard can mend: its message is a finished sentence, the exit code is 1.
export class CliFault extends Error {
  override readonly name = 'CliFault';
}
