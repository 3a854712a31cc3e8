/** Which of the sidebar's faces is shown: loading, a problem, a workbook that is not ready, or the panels of a round. */
import { SIDEBAR } from '../text/sidebar';
import { AdviceBox } from '../client/advice-box';
import { BlockedPanel } from './blocked-panel';
import { RoundView } from './round-view';
import type { Server } from '../client/server';
import { useLoaded } from '../client/use-loaded';

export function App({ server }: { readonly server: Server }) {
  const { answer, problem, reload } = useLoaded({
    identity: 'round',
    isWanted: true,
    load: () => server.openSidebar({}),
  });
  if (answer === undefined) {
    return (
      <main class="blocked" aria-busy={problem === undefined}>
        <h1>{SIDEBAR.name}</h1>
        {problem ? (
          <AdviceBox advice={problem} onRetry={reload} />
        ) : (
          <p class="muted" role="status">
            {SIDEBAR.loading}
          </p>
        )}
      </main>
    );
  }
  if (answer.state !== 'ready') {
    return <BlockedPanel server={server} outcome={answer} onAgain={reload} />;
  }
  return <RoundView server={server} round={answer} problem={problem} onRefresh={reload} />;
}
