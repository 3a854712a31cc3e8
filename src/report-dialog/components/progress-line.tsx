/** How far a batch is, with the document at hand and the way to stop it. */
import { countsOf, idsOf, type Job } from '../job/job';
import { MAKING } from '../../text/report-dialog';
import type { PlannedDocument } from '../plan-documents';

interface ProgressLineProps {
  readonly job: Job<unknown>;
  readonly documents: readonly PlannedDocument[];
  readonly sentence: (at: number, of: number, name: string) => string;
  readonly onStop: () => void;
}

export function ProgressLine({ job, documents, sentence, onStop }: ProgressLineProps) {
  const keys = documents.map(({ key }) => key);
  const { waiting, working } = countsOf(job, keys);
  const settled = keys.length - waiting - working;
  const [at] = idsOf(job, 'working');
  const name = documents.find(({ key }) => key === at)?.name ?? '';
  const text = sentence(Math.min(settled + 1, keys.length), keys.length, name);
  const isStopping = waiting === 0 && idsOf(job, 'skipped').length > 0;
  return (
    <div class="progress">
      <div>
        <progress max={keys.length} value={settled} aria-label={text} />
        <span class="progress-text">{isStopping ? MAKING.stopping : text}</span>
      </div>
      <button type="button" onClick={onStop}>
        {MAKING.stop}
      </button>
    </div>
  );
}
