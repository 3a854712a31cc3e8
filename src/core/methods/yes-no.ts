/** `Có/Không`: the maximum or nothing. `Không` never arrives here: it is 0 under every method. */
import { answerText } from './answers';
import { readNoScale, type Method, type WithoutScale } from './method';

export const yesNo: Method<WithoutScale> = {
  readScale: readNoScale,
  earn: (answer, { maximum }) =>
    answer.kind === 'yes' ? maximum : { code: 'expectedYesOrNo', text: answerText(answer) },
  reason: () => ({ kind: 'yes' }),
  proposals: ({ words }) => words.yes.slice(0, 1),
  labels: ({ words }) => [...words.yes, ...words.no],
};
