/** `Có/Không`: the maximum or nothing. `Không` never arrives here: it is 0 under every method. */
import type { Method } from './method';
import { answerText } from './method';

export const yesNo: Method = {
  id: 'yesNo',
  compile: ({ text, maximum }) => {
    if (text !== '') return { code: 'scaleNotUsed' };
    return {
      earn: (answer) =>
        answer.kind === 'yes' ? maximum : { code: 'expectedYesOrNo', text: answerText(answer) },
      reason: () => ({ kind: 'yes' }),
    };
  },
};
