/**
 * Google's error texts turned into advice. The texts are those that people report (PLATFORM §3); Google may translate
 * them, so the untranslated parts are looked for, and what is not known is shown as it came.
 */
import { ADVICE, type AdviceKind } from '../text/advice';
import { CHANGING, NO_ANSWER } from './server';

export interface Advice {
  readonly kind: AdviceKind;
  readonly problem: string;
  readonly cure: string;
  /** Google's own words, where we have none. */
  readonly detail: string;
}

const SIGNS: readonly (readonly [RegExp, AdviceKind])[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'accounts'],
  [/authori[sz]ation (?:is )?required|permission to call|Required permissions/i, 'authorization'],
  [/protected cell|protected range|do(?:es)? not have permission|access denied/i, 'protected'],
  [/maximum execution time|timed out/i, 'timeLimit'],
  [/too many (?:times|simultaneous|scripts)|Service (?:error|unavailable)|server error/i, 'busy'],
  [/NetworkError|HTTP 0|Failed to fetch|connection failure/i, 'network'],
  [/function not found/i, 'outdated'],
  [new RegExp(NO_ANSWER), 'noAnswer'],
  [new RegExp(CHANGING), 'changing'],
];

/** Longer texts are no help to anybody. */
const LONGEST_DETAIL = 200;

export function adviceFor(error: unknown, isOnline: boolean): Advice {
  const message = messageOf(error);
  const kind = isOnline ? kindOf(message) : 'offline';
  const [problem, cure] = ADVICE[kind];
  return { kind, problem, cure, detail: kind === 'other' ? message.slice(0, LONGEST_DETAIL) : '' };
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function kindOf(message: string): AdviceKind {
  return SIGNS.find(([sign]) => sign.test(message))?.[1] ?? 'other';
}
