/** What counts as a sentence for people: something stands there, it is short, and no value leaked into our words. */
const LEAKS = ['undefined', 'NaN', 'Infinity', '[object', 'function ', 'null'] as const;

/** `own`: texts of the case itself, which a message may quote. */
export function isPlainSentence(
  text: unknown,
  longest: number,
  own: readonly unknown[] = [],
): boolean {
  if (typeof text !== 'string' || text.trim() === '' || Array.from(text).length > longest)
    return false;
  const leaked = LEAKS.filter((leak) => withoutQuotes(text).includes(leak));
  return leaked.every((leak) =>
    own.some((value) => typeof value === 'string' && value.includes(leak)),
  );
}

function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/gu, '');
}
