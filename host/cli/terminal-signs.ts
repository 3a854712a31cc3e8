// Characters that do something to a terminal instead of standing in it: the controls of C0 and C1 (an escape clears the screen), and
// those that turn the direction of writing. Line ends and tabs are the text's own.
// Source: ECMA-48; Unicode UAX #9, explicit directional formatting characters.

export const TERMINAL_SIGNS =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u061C\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** An escape goes with what it tells the terminal, which would else stand there as letters. */
const SEQUENCES =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]/g;

export function plainText(text: string): string {
  return text.replace(SEQUENCES, '').replace(TERMINAL_SIGNS, '');
}
