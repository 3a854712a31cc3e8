/**
 * One thing read from the server, again whenever its revision grows: the last answer stays visible meanwhile, answers
 * of an earlier question are dropped, and failures become advice.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { adviceFor, type Advice } from './advice';

interface Question<Answer> {
  /** What is asked for; another identity is another thing. */
  readonly identity: string;
  readonly revision?: number;
  /** False while nobody looks. */
  readonly isWanted: boolean;
  readonly load: () => Promise<Answer>;
}

export interface Loaded<Answer> {
  readonly answer: Answer | undefined;
  readonly problem: Advice | undefined;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

interface State<Answer> {
  readonly identity: string;
  readonly answer?: Answer;
  readonly problem?: Advice;
  readonly isLoading: boolean;
}

export function useLoaded<Answer>({
  identity,
  revision = 0,
  isWanted,
  load,
}: Question<Answer>): Loaded<Answer> {
  const [state, setState] = useState<State<Answer>>({ identity, isLoading: isWanted });
  const [attempt, setAttempt] = useState(0);
  const isSame = state.identity === identity;

  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const answerWith = (next: (before: State<Answer>) => State<Answer>) => {
      if (isCurrent) setState(next);
    };
    setState((before) =>
      before.identity === identity ? { ...before, isLoading: true } : { identity, isLoading: true },
    );
    load().then(
      (answer) => {
        answerWith(() => ({ identity, answer, isLoading: false }));
      },
      (error: unknown) => {
        const problem = adviceFor(error, navigator.onLine);
        answerWith((before) => ({ ...before, problem, isLoading: false }));
      },
    );
    return () => {
      isCurrent = false;
    };
    // `load` is made anew by every rendering and asks for what the identity says.
  }, [identity, revision, isWanted, attempt]);

  const reload = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  return {
    answer: isSame ? state.answer : undefined,
    problem: isSame ? state.problem : undefined,
    isLoading: !isSame || state.isLoading,
    reload,
  };
}
