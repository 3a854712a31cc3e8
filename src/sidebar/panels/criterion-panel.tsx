/** Tiêu chí: the chosen criterion for the chosen unit, its score and why, and the fields that change it. */
import { useRef } from 'preact/hooks';
import type { Criterion, LeafResult } from '../../contract/calls/read-criterion';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { CRITERION_PANEL, EDITOR } from '../../text/sidebar';
import { EVIDENCE_PANEL } from '../../text/evidence-panel';
import { EvidenceSection } from '../evidence/evidence-section';
import { CriterionHead } from '../components/criterion-head';
import { CriterionRule } from '../components/criterion-rule';
import { LeafList } from '../components/leaf-list';
import { LoadedArea } from '../components/loaded-area';
import { ResultEditor } from '../components/result-editor';
import { ScoreLine } from '../components/score-line';
import type { Server } from '../../client/server';
import { useLoaded } from '../../client/use-loaded';
import { useRecalculation } from '../state/use-recalculation';
import type { Sidebar } from '../state/use-sidebar';

/** The sheet starts to calculate when the server has answered. */
const CALCULATION_MS = 800;

export interface CriterionPanelProps {
  readonly server: Server;
  readonly sidebar: Sidebar;
  readonly round: SidebarRound;
  readonly onOpenCriterion: (code: string) => void;
}

export function CriterionPanel({ server, sidebar, round, onOpenCriterion }: CriterionPanelProps) {
  const { unit, code } = sidebar.place;
  const loaded = useLoaded({
    identity: `${unit}|${code ?? ''}`,
    revision: sidebar.revision,
    isWanted: sidebar.panel === 'criterion' && code !== null,
    load: () => server.readCriterion({ unit, code: code ?? '' }),
  });
  if (code === null) return <p class="muted choose">{CRITERION_PANEL.choose}</p>;
  const criterion = loaded.answer?.ok === true ? loaded.answer.criterion : undefined;
  return (
    <LoadedArea loaded={loaded}>
      {criterion && (
        <article>
          <CriterionHead criterion={criterion} onOpen={onOpenCriterion} />
          {criterion.result.kind === 'leaf' ? (
            <Leaf
              key={`${unit}|${code}`}
              {...{ server, sidebar, criterion }}
              year={round.year}
              result={criterion.result}
              reload={loaded.reload}
            />
          ) : (
            <>
              <ScoreLine criterion={criterion} isCalculating={false} />
              <LeafList leaves={criterion.result.leaves} onOpen={onOpenCriterion} />
            </>
          )}
        </article>
      )}
    </LoadedArea>
  );
}

interface LeafProps {
  readonly server: Server;
  readonly sidebar: Sidebar;
  readonly year: number;
  readonly criterion: Criterion;
  readonly result: LeafResult;
  readonly reload: () => void;
}

function Leaf({ server, sidebar, year, criterion, result, reload }: LeafProps) {
  const { unit, code, score } = criterion;
  const dirty = useRef({ result: false, evidence: false });
  const markDirty = (form: 'result' | 'evidence', isDirty: boolean) => {
    dirty.current[form] = isDirty;
    sidebar.setDirty(dirty.current.result || dirty.current.evidence);
  };
  const isSettled = score === result.recalculated;
  const isCalculating = useRecalculation({ answer: criterion, isSettled, reload });
  return (
    <>
      <ScoreLine criterion={criterion} isCalculating={isCalculating} />
      <h3>{EDITOR.heading}</h3>
      <ResultEditor
        entered={result}
        answers={result.answers}
        send={(changes) => {
          sidebar.say('');
          return server.editResult({ unit, code, changes });
        }}
        onSettled={(isSaved) => {
          sidebar.say(isSaved ? EDITOR.saved(code) : EDITOR.taken);
          setTimeout(sidebar.touch, CALCULATION_MS);
        }}
        onDirty={(isDirty) => {
          markDirty('result', isDirty);
        }}
      />
      {criterion.record && (
        <EvidenceSection
          entered={criterion.record}
          year={year}
          send={(changes) => server.editEvidence({ unit, code, changes })}
          onSettled={(isSaved) => {
            sidebar.say(isSaved ? EVIDENCE_PANEL.saved(code) : EDITOR.taken);
            reload();
          }}
          onDirty={(isDirty) => {
            markDirty('evidence', isDirty);
          }}
        />
      )}
      <h3>{CRITERION_PANEL.rule}</h3>
      <CriterionRule criterion={criterion} answers={result.answers} />
    </>
  );
}
