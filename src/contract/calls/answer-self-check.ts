/** What can be answered to a page: as many letters as are asked for, or a day, which JSON has not. */
import { declareCall } from '../call';
import { flag, integer, object } from '../schema';

/** More than any answer of ours. */
const MOST_LETTERS = 10_000_000;

export interface SelfCheckAnswer {
  readonly letters: string;
  /** A Date, if it arrives. */
  readonly day?: unknown;
}

export const answerSelfCheck = declareCall<SelfCheckAnswer>()({
  name: 'answerSelfCheck',
  request: object({ letters: integer(0, MOST_LETTERS), day: flag }),
  description: 'Self-check: answers with so many letters, or with a day.',
});
