// Thrown by a screen whose person has yet to answer an alert or a prompt: at Google the script stands still until
// then, here it is stopped and run again with what it has done so far taken from the journal (call-journal.ts).
// Source: https://developers.google.com/apps-script/guides/dialogs#alert_dialogs

export class OpenQuestion extends Error {
  /** `ask` shows the question; afterwards the screen has the answer laid down. */
  constructor(readonly ask: () => Promise<void>) {
    super('The question is still open.');
  }
}
