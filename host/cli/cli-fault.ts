// A failure that the person at the keyboard can mend: its message is a finished sentence. The exit code is 1, or 2 where the
// workbook was read and what would be issued of it would be false.
export class CliFault extends Error {
  override readonly name = 'CliFault';

  constructor(
    message: string,
    readonly exitCode: 1 | typeof IN_DOUBT = 1,
  ) {
    super(message);
  }
}

export const IN_DOUBT = 2;
