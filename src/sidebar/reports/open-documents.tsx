/** Opens the dialog of documents with a choice that it begins with; Google answers as soon as the dialog is on its way. */
import { AdviceBox } from '../../client/advice-box';
import { Button } from '../../client/controls';
import { usePress } from '../../client/use-press';
import type { ReportChoice } from '../../contract/calls/show-reports';
import { REPORT_PANEL } from '../../text/report-choice';
import type { PanelProps } from '../state/use-sidebar';

type Opened = Pick<PanelProps, 'server' | 'sidebar'>;

export function useDocumentsDialog({ server, sidebar: { say } }: Opened) {
  return usePress(async (choice: ReportChoice) => {
    say(REPORT_PANEL.opening);
    try {
      await server.showReports(choice);
      say(REPORT_PANEL.opened);
    } catch (error) {
      say('');
      throw error;
    }
  });
}

interface DocumentsButtonProps extends Opened {
  readonly caption: string;
  readonly choice: ReportChoice;
}

/** Where one document is at hand. */
export function DocumentsButton({ caption, choice, ...opened }: DocumentsButtonProps) {
  const { isBusy, problem, press } = useDocumentsDialog(opened);
  return (
    <div class="actions">
      <Button disabled={isBusy} caption={caption} onPress={press} given={choice} />
      {problem && <AdviceBox advice={problem} />}
    </div>
  );
}
