/** The e-mail addresses typed into one cell, separated by commas, semicolons or blanks: shape only, Google knows who exists. */
const ADDRESS = /^[^@]+@[^@.]+(\.[^@.]+)+$/;

export interface Emails {
  /** In one order, each once. */
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

export function readEmails(cell: string): Emails {
  const words = cell.split(/[\s,;]+/).filter((word) => word !== '');
  const addresses = words.filter((word) => ADDRESS.test(word)).map((word) => word.toLowerCase());
  return {
    valid: [...new Set(addresses)].sort(),
    invalid: words.filter((word) => !ADDRESS.test(word)),
  };
}
