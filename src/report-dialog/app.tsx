/** Which of the dialog's faces is shown: reading the round, why it cannot be read, or the place where documents are made. */
import { AdviceBox } from '../client/advice-box';
import { Button } from '../client/controls';
import type { Server } from '../client/server';
import { useLoaded } from '../client/use-loaded';
import type { ReportChoice } from '../contract/calls/show-reports';
import { RETRY } from '../text/advice';
import { REPORT_DIALOG } from '../text/report-dialog';
import { Workplace } from './workplace';

interface AppProps {
  readonly server: Server;
  readonly choice: ReportChoice | null;
  readonly onClose: () => void;
}

export function App({ server, choice, onClose }: AppProps) {
  const { answer, problem, isLoading, reload } = useLoaded({
    identity: 'round',
    isWanted: true,
    load: () => server.readReportData({}),
  });
  if (answer?.ok === true) {
    return (
      <Workplace
        {...{ server, choice, onClose, problem }}
        data={answer}
        isRefreshing={isLoading}
        onRefresh={reload}
      />
    );
  }
  return (
    <main class="blocked" aria-busy={isLoading}>
      {problem && <AdviceBox advice={problem} onRetry={reload} />}
      {answer && !isLoading && (
        <>
          <h1>{REPORT_DIALOG.failed}</h1>
          <p class="box warning">{answer.message}</p>
          <div class="actions">
            <Button class="primary" caption={RETRY} onPress={reload} />
            <Button caption={REPORT_DIALOG.close} onPress={onClose} />
          </div>
        </>
      )}
      {isLoading && (
        <p class="muted" role="status">
          {REPORT_DIALOG.loading}
        </p>
      )}
    </main>
  );
}
