/** `Có/Không`: the maximum or nothing. `Không` never arrives here: it is 0 under every method. */
import type { Method } from './method';
import { answerText } from './method';

export const yesNo: Method = {
  id: 'yesNo',
  compile: ({ text, maximum }) => {
    if (text !== '') return { code: 'scaleNotUsed' };
    return (answer) =>
      answer.kind === 'yes'
        ? { earned: maximum, reason: { kind: 'yes' } }
        : { issue: { code: 'expectedYesOrNo', text: answerText(answer) } };
  },
};
