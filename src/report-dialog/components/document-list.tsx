/**
 * The chosen documents with what came of each: made or why not, in Drive with its link or why not. One stop of the Tab key:
 * arrows, Home and End go from document to document, and the preview follows.
 */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../client/controls';
import { REPORT_KINDS, type ReportKind } from '../../contract/report-kinds';
import { REPORT_KIND } from '../../text/report-choice';
import { DOCUMENT_LIST } from '../../text/report-dialog';
import type { Outcome } from '../job/job';
import type { PlannedDocument } from '../plan-documents';
import type { Saved } from '../state/use-saving';
import type { PlaceProps } from '../state/use-workplace';

export function DocumentList({ place }: PlaceProps) {
  const { documents, shown, show } = place;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll('li')[shown]?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, shown, documents.length);
    if (target === undefined) return;
    event.preventDefault();
    show(target);
    list.current?.querySelectorAll('button')[target]?.focus();
  };
  return (
    <div class="documents" ref={list} onKeyDown={onKeyDown}>
      {REPORT_KINDS.map((kind) => (
        <Documents key={kind} {...{ place, kind }} />
      ))}
    </div>
  );
}

function Documents({ place, kind }: PlaceProps & { readonly kind: ReportKind }) {
  const own = place.documents.filter((planned) => planned.kind === kind);
  if (own.length === 0) return null;
  return (
    <>
      <h2 class="kind" id={`list-${kind}`}>
        {DOCUMENT_LIST.title(REPORT_KIND[kind].name, own.length)}
      </h2>
      <ul aria-labelledby={`list-${kind}`}>
        {own.map((planned) => (
          <DocumentLine key={planned.id} {...{ place, planned }} />
        ))}
      </ul>
    </>
  );
}

interface DocumentLineProps extends PlaceProps {
  readonly planned: PlannedDocument;
}

function DocumentLine({ place, planned }: DocumentLineProps) {
  const { documents, shown, show, making, saving } = place;
  const { key, name, unit, kind, about, notes } = planned;
  const isNamed = about === '' || kind === 'periodReport';
  const isShown = planned === documents[shown];
  const made = making.job.outcomes.get(key);
  const saved = saving.job.outcomes.get(key);
  return (
    <li class={isShown ? 'shown' : ''}>
      <div class="document-line">
        <Button
          class="link"
          aria-label={name}
          aria-current={isShown}
          tabIndex={isShown ? 0 : -1}
          title={DOCUMENT_LIST.keys}
          caption={isNamed ? (unit ?? REPORT_KIND[kind].name) : name}
          onPress={show}
          given={documents.indexOf(planned)}
        />
        <NotesMark count={notes.length} />
        {made && <span class={`state ${made.kind}`}>{DOCUMENT_LIST.states[made.kind]}</span>}
      </div>
      {made?.kind === 'failed' && <p class="reason">{made.reason}</p>}
      {saved && <SavedStatus name={name} saved={saved} />}
    </li>
  );
}

function NotesMark({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span class="state" title={DOCUMENT_LIST.notesHint(count)}>
      {DOCUMENT_LIST.notes(count)}
    </span>
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

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
