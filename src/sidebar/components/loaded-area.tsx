/** The frame of whatever is read from the server: its problem, the server's own refusal, that it is on its way. */
import type { ComponentChildren } from 'preact';
import { SIDEBAR } from '../../text/sidebar';
import type { Loaded } from '../../client/use-loaded';
import { AdviceBox } from '../../client/advice-box';

type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string };

interface LoadedAreaProps {
  readonly loaded: Loaded<Answer>;
  readonly children: ComponentChildren;
}

export function LoadedArea({ loaded, children }: LoadedAreaProps) {
  const { answer, problem, isLoading, reload } = loaded;
  return (
    <div aria-busy={isLoading}>
      {problem && <AdviceBox advice={problem} onRetry={reload} />}
      {answer?.ok === false && <p class="box warning">{answer.message}</p>}
      {children}
      {answer === undefined && isLoading && <p class="muted">{SIDEBAR.loading}</p>}
    </div>
  );
}
