/**
 * The one error a custom function throws: the call itself is wrong (sizes, missing ranges). Sheets shows its message
 * behind `#ERROR!`. Bad cells never throw; they are answered in their own place.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
