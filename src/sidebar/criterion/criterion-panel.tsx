/** Tiêu chí: the chosen criterion for the chosen unit, its score and why, and the fields that change it. */
import { useEffect, useState } from 'preact/hooks';
import type { Criterion, LeafResult } from '../../contract/calls/read-criterion';
import { CRITERION_PANEL, EDITOR } from '../../text/sidebar';
import { EVIDENCE_PANEL } from '../../text/evidence-panel';
import { EvidenceSection } from './evidence-section';
import { FollowedSection, useFollowedYear } from './followed-section';
import { CriterionHead, CriterionRule, LastYearLine, LeafList, ScoreLine } from './criterion-view';
import { LoadedArea } from '../components/loaded-area';
import { useLoaded } from '../../client/use-loaded';
import type { PanelProps } from '../state/use-sidebar';
import { ENTERED, type EnteredResult } from '../../contract/criterion';
import { useFieldsDraft, type EditorProps } from '../state/use-fields-draft';
import { TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';

export function CriterionPanel(props: PanelProps) {
  const { server, sidebar, round } = props;
  const { unit, code } = sidebar.place;
  const loaded = useLoaded({
    identity: `${unit}|${code ?? ''}`,
    revision: sidebar.revision,
    isWanted: sidebar.panel === 'criterion' && code !== null,
    load: () => server.readCriterion({ unit, code: code ?? '' }),
  });
  const followed = useFollowedYear(props);
  if (code === null) return <p class="muted choose">{CRITERION_PANEL.choose}</p>;
  const criterion = loaded.answer?.ok === true ? loaded.answer.criterion : undefined;
  return (
    <LoadedArea loaded={loaded}>
      {criterion && (
        <article>
          <CriterionHead criterion={criterion} onOpen={sidebar.openCriterion} />
          {criterion.result.kind === 'leaf' ? (
            <Leaf
              key={`${unit}|${code}`}
              {...{ server, sidebar, criterion }}
              year={round.year}
              result={criterion.result}
              reload={loaded.reload}
              followed={followed}
            />
          ) : (
            <>
              <ScoreLine criterion={criterion} isCalculating={false} />
              <LeafList leaves={criterion.result.leaves} onOpen={sidebar.openCriterion} />
            </>
          )}
        </article>
      )}
    </LoadedArea>
  );
}

interface LeafProps extends Pick<PanelProps, 'server' | 'sidebar'> {
  readonly year: number;
  readonly criterion: Criterion;
  readonly result: LeafResult;
  readonly reload: () => void;
  readonly followed: ReturnType<typeof useFollowedYear>;
}

function Leaf({ server, sidebar, year, criterion, result, reload, followed }: LeafProps) {
  const { unit, code, score } = criterion;
  const isSettled = score === result.recalculated;
  const isCalculating = useRecalculation({ answer: criterion, isSettled, reload });
  return (
    <>
      <ScoreLine criterion={criterion} isCalculating={isCalculating} />
      <LastYearLine criterion={criterion} />
      <h3>{EDITOR.heading}</h3>
      <ResultEditor
        entered={result}
        answers={result.answers}
        send={({ changes }) => {
          sidebar.say('');
          return server.editResult({ unit, code, changes });
        }}
        saved={EDITOR.saved(code)}
        onSettled={(said) => {
          sidebar.say(said);
          sidebar.touchSoon();
        }}
        hold={sidebar.hold}
      />
      {criterion.record && (
        <EvidenceSection
          entered={criterion.record}
          year={year}
          send={({ changes }) => server.editEvidence({ unit, code, changes })}
          saved={EVIDENCE_PANEL.saved(code)}
          onSettled={(said) => {
            sidebar.say(said);
            reload();
          }}
          hold={sidebar.hold}
        />
      )}
      {followed && <FollowedSection {...{ criterion, result, year }} loaded={followed} />}
      <h3>{CRITERION_PANEL.rule}</h3>
      <CriterionRule criterion={criterion} answers={result.answers} />
    </>
  );
}

const PAUSE_MS = 1500;
const MOST_ATTEMPTS = 3;

interface Recalculation {
  /** Changes with every reading. */
  readonly answer: unknown;
  readonly isSettled: boolean;
  readonly reload: () => void;
}

/**
 * True while there is reason to wait. After an edit the sheet needs a moment: while its score is not yet the one that the rule
 * gives, the criterion is read again, a few times. A score that then still differs is a damaged cell.
 */
function useRecalculation({ answer, isSettled, reload }: Recalculation): boolean {
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (isSettled) setAttempts(0);
    if (isSettled || attempts >= MOST_ATTEMPTS) return undefined;
    const timer = setTimeout(() => {
      setAttempts(attempts + 1);
      reload();
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [answer, isSettled]);
  return !isSettled && attempts < MOST_ATTEMPTS;
}

type Field = keyof EnteredResult;

interface ResultEditorProps extends EditorProps<Field> {
  readonly answers: readonly string[];
}

const ANSWERS_ID = 'known-answers';

/** The three fields of a leaf that people fill in: Enter saves, Esc restores, a conflict asks. */
function ResultEditor({ answers, ...options }: ResultEditorProps) {
  const draft = useFieldsDraft<Field>({ ...options, names: ENTERED });
  const shared = { draft, labels: EDITOR.fields };
  return (
    <DraftForm {...shared} isEnterSaving aside={<small>{EDITOR.keys}</small>}>
      <TextField {...shared} field="self" list={ANSWERS_ID} />
      <TextField
        {...shared}
        field="appraised"
        list={ANSWERS_ID}
        placeholder={EDITOR.appraisedEmpty}
      />
      <TextField {...shared} field="reason" isLong />
      <datalist id={ANSWERS_ID}>
        {answers.map((answer) => (
          <option key={answer} value={answer} />
        ))}
      </datalist>
    </DraftForm>
  );
}
