/**
 * The chosen documents with what came of each. One stop of the Tab key: arrows, Home and End go from document to document,
 * and the preview follows.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { REPORT_KINDS, type ReportKind } from '../../contract/report-kinds';
import { REPORT_KIND } from '../../text/report-choice';
import { DOCUMENT_LIST } from '../../text/report-dialog';
import type { Job } from '../job/job';
import type { PlannedDocument } from '../plan-documents';
import type { Saved } from '../state/use-saving';
import { DocumentDetails, MadeState } from './document-status';

interface DocumentListProps {
  readonly documents: readonly PlannedDocument[];
  readonly making: Job<Uint8Array>;
  readonly saving: Job<Saved>;
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

export function DocumentList({ documents, making, saving, shown, onShow }: DocumentListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll('li')[shown]?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, shown, documents.length);
    if (target === undefined) return;
    event.preventDefault();
    onShow(target);
    list.current?.querySelectorAll('button')[target]?.focus();
  };
  return (
    <div class="documents" ref={list} onKeyDown={onKeyDown}>
      {REPORT_KINDS.map((kind) => (
        <Documents
          key={kind}
          kind={kind}
          documents={documents.filter((planned) => planned.kind === kind)}
        >
          {(planned) => (
            <li key={planned.id} class={planned === documents[shown] ? 'shown' : ''}>
              <div class="document-line">
                <DocumentButton
                  planned={planned}
                  isShown={planned === documents[shown]}
                  onPress={() => {
                    onShow(documents.indexOf(planned));
                  }}
                />
                <MadeState made={making.outcomes.get(planned.key)} />
              </div>
              <DocumentDetails
                name={planned.name}
                made={making.outcomes.get(planned.key)}
                saved={saving.outcomes.get(planned.key)}
              />
            </li>
          )}
        </Documents>
      ))}
    </div>
  );
}

interface DocumentsProps {
  readonly kind: ReportKind;
  readonly documents: readonly PlannedDocument[];
  readonly children: (planned: PlannedDocument) => ComponentChildren;
}

function Documents({ kind, documents, children }: DocumentsProps) {
  if (documents.length === 0) return null;
  return (
    <>
      <h2 class="kind" id={`list-${kind}`}>
        {DOCUMENT_LIST.title(REPORT_KIND[kind].name, documents.length)}
      </h2>
      <ul aria-labelledby={`list-${kind}`}>{documents.map(children)}</ul>
    </>
  );
}

interface DocumentButtonProps {
  readonly planned: PlannedDocument;
  readonly isShown: boolean;
  readonly onPress: () => void;
}

function DocumentButton({ planned, isShown, onPress }: DocumentButtonProps) {
  const { name, unit, kind } = planned;
  return (
    <button
      type="button"
      class="link"
      aria-label={name}
      aria-current={isShown}
      tabIndex={isShown ? 0 : -1}
      title={DOCUMENT_LIST.keys}
      onClick={onPress}
    >
      {unit ?? REPORT_KIND[kind].name}
    </button>
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
