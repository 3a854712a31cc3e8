/** The dialog of the self-check: prepares, looks every few seconds until the sheet has computed, shows a text to copy. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../client/advice';
import type { Server } from '../client/server';
import type { ContractResult, SelfCheckOutcome } from '../contract/calls/read-self-check';
import { askClient } from './client-contracts';
import { SELF_CHECK, SELF_CHECK_QUESTION, SELF_CHECK_VERDICT } from '../text/self-check';

interface SelfCheckProps {
  readonly server: Pick<Server, 'prepareSelfCheck' | 'readSelfCheck'>;
  /** As objects, not as texts (client/server.ts). */
  readonly answerSelfCheck: Server['answerSelfCheck'];
}

const PAUSE_MS = 3000;
const MOST_LOOKS = 20;

interface Shown {
  readonly state: keyof typeof SELF_CHECK & ('waiting' | 'busy' | 'missing' | 'failed' | 'done');
  readonly report: string;
}

async function check({ server, answerSelfCheck }: SelfCheckProps): Promise<Shown> {
  const prepared = await server.prepareSelfCheck({});
  if ('ok' in prepared) return { state: 'busy', report: '' };
  let outcome: SelfCheckOutcome = prepared;
  for (let look = 1; outcome.state === 'waiting'; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    outcome = await server.readSelfCheck({ last: look >= MOST_LOOKS });
  }
  if (outcome.state !== 'done') return { state: outcome.state, report: '' };
  const results = [...outcome.results, ...(await askClient({ answerSelfCheck }))];
  return { state: 'done', report: reportLines(results).join('\n') };
}

export function App(props: SelfCheckProps) {
  const { server } = props;
  const [{ state, report }, show] = useState<Shown>({ state: 'waiting', report: '' });
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    check(props).then(show, (error: unknown) => {
      show({ state: 'failed', report: messageOf(error) });
    });
  }, [server]);
  const select = () => {
    area.current?.select();
  };
  return (
    <>
      <p role="status">{SELF_CHECK[state]}</p>
      <textarea ref={area} aria-label={SELF_CHECK.report} readOnly value={report} />
      <button disabled={report === ''} onClick={select}>
        {SELF_CHECK.select}
      </button>
    </>
  );
}

type Verdict = keyof typeof SELF_CHECK_VERDICT;

/** What people copy: a summary, then one line for each contract with its verdict, what was expected and seen. */
export function reportLines(results: readonly ContractResult[]): string[] {
  const count = (wanted: Verdict) => results.filter((one) => verdictOf(one) === wanted).length;
  const lines = results.map((one, i) =>
    SELF_CHECK.line(
      SELF_CHECK_VERDICT[verdictOf(one)],
      i + 1,
      questionOf(one.question),
      one.expected ?? SELF_CHECK.notCompared,
      one.seen,
    ),
  );
  const summary = SELF_CHECK.summary(count('same'), count('different'), count('notEmulated'));
  return [summary, ...lines];
}

function verdictOf({ expected, seen }: ContractResult): Verdict {
  if (expected === null) return 'notEmulated';
  return expected === seen ? 'same' : 'different';
}

function questionOf(key: string): string {
  const questions: Readonly<Record<string, string>> = SELF_CHECK_QUESTION;
  return questions[key] ?? key;
}
