/**
 * What is measured: an engine turns the same round into the standings of its units, in its own way. It says what it found
 * before anybody looks at its time, and may decline a size aloud. Types only.
 */
import type { Round } from '../src/core/score-round';
import type { RoundSize } from './input/round-size';

export interface BenchInput {
  readonly size: RoundSize;
  readonly round: Round;
  /** The same round as text. */
  readonly json: string;
}

/** What every engine has to find for each unit, in points and percent as a sheet shows them. */
export interface Standing {
  readonly total: number;
  readonly deduction: number;
  readonly index: number;
  readonly rank: number;
}

export interface Task {
  readonly name: string;
  /** What should happen before a sample and is not timed. */
  readonly rest?: () => void | Promise<void>;
  /** One run, in milliseconds by the engine's own clock. */
  readonly run: () => number | Promise<number>;
}

export interface PreparedEngine {
  /** Undefined only for an engine that computes nothing (the floor). */
  readonly standings: readonly Standing[] | undefined;
  readonly tasks: readonly Task[];
  /** What should be known of this engine at this size, such as its loading time. */
  readonly facts: readonly string[];
  readonly close: () => void | Promise<void>;
}

interface NotTried {
  readonly notTried: string;
}

export interface Engine {
  readonly name: string;
  readonly prepare: (input: BenchInput) => Promise<PreparedEngine | NotTried>;
}
