/** What came of one document: made or why not, in Drive with its link or why not. */
import { DOCUMENT_LIST } from '../../text/report-dialog';
import type { Outcome } from '../job/job';
import type { Saved } from '../state/use-saving';

interface DocumentDetailsProps {
  readonly name: string;
  readonly made: Outcome<Uint8Array> | undefined;
  readonly saved: Outcome<Saved> | undefined;
}

export function MadeState({ made }: Pick<DocumentDetailsProps, 'made'>) {
  return made ? <span class={`state ${made.kind}`}>{DOCUMENT_LIST.states[made.kind]}</span> : null;
}

export function DocumentDetails({ name, made, saved }: DocumentDetailsProps) {
  return (
    <>
      {made?.kind === 'failed' && <p class="reason">{made.reason}</p>}
      {saved && <SavedStatus name={name} saved={saved} />}
    </>
  );
}

interface SavedStatusProps {
  readonly name: string;
  readonly saved: Outcome<Saved>;
}

function SavedStatus({ name, saved }: SavedStatusProps) {
  if (saved.kind === 'done') {
    const { document, isNew } = saved.made;
    return (
      <p class="saved">
        {isNew ? DOCUMENT_LIST.saved : DOCUMENT_LIST.savedBefore}{' '}
        <a href={document.url} target="_blank" rel="noopener" aria-label={DOCUMENT_LIST.open(name)}>
          {DOCUMENT_LIST.openShort}
        </a>
      </p>
    );
  }
  const { kind } = saved;
  return (
    <p class={kind === 'failed' ? 'reason' : 'muted'}>
      {DOCUMENT_LIST.saving[kind]}
      {kind === 'failed' && `: ${saved.reason}`}
    </p>
  );
}
