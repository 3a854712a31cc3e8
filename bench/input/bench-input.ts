/** What an engine is given at one size: the generated round, and its text for the floor. */
import type { BenchInput } from '../engine';
import { generateRound } from './generate-round';
import type { RoundSize } from './round-size';

export function benchInput(size: RoundSize): BenchInput {
  const round = generateRound(size);
  return { size, round, json: JSON.stringify(round) };
}
