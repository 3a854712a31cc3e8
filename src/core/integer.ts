/**
 * Whole numbers that stay exact whatever their size: a `number` while it is safe, a `bigint` beyond.
 * Scores are products of at most four typed numbers, so the fast path is the normal one; the slow
 * path exists so that a budget in đồng over another one is as exact as 1/2.
 */
export type Integer = number | bigint;

/** a × b, exactly. */
export function times(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (isSafe(product)) return product;
  }
  return BigInt(a) * BigInt(b);
}

/** a − b, exactly. */
export function minus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (isSafe(difference)) return difference;
  }
  return BigInt(a) - BigInt(b);
}

/** numerator / denominator rounded half up, for numerator ≥ 0 and denominator > 0. */
export function divideHalfUp(numerator: Integer, denominator: Integer): number {
  const doubled = times(numerator, 2);
  if (typeof doubled === 'number' && typeof denominator === 'number') {
    const sum = doubled + denominator;
    const divisor = 2 * denominator;
    if (isSafe(sum) && isSafe(divisor)) {
      return (sum - (sum % divisor)) / divisor;
    }
  }
  const divisor = BigInt(denominator);
  return Number((BigInt(doubled) + divisor) / (2n * divisor));
}

/** numerator / denominator without what is left over, for numerator ≥ 0 and denominator > 0. */
export function divideDown(numerator: Integer, denominator: Integer): number {
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return (numerator - (numerator % denominator)) / denominator;
  }
  return Number(BigInt(numerator) / BigInt(denominator));
}

/** Looked up once: names of the platform cost more than the arithmetic. */
const MOST = Number.MAX_SAFE_INTEGER;

/** For the result of adding and multiplying whole numbers, which only its size can make inexact. */
function isSafe(whole: number): boolean {
  return whole <= MOST && whole >= -MOST;
}
