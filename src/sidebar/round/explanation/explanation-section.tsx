/** Giải trình: the explanations that wait for a decision, whose evidence is missing, and what should be looked at again. */
import { useState } from 'preact/hooks';
import { flaggedRecords } from '../../../rules/evidence/evidence-problems';
import { safeLink } from '../../../client/safe-link';
import { Button, Lines } from '../../../client/controls';
import { useLoaded } from '../../../client/use-loaded';
import type { CriterionRequest } from '../../../contract/criterion';
import type { EvidenceRecord } from '../../../contract/evidence';
import type { ListEvidenceOutcome } from '../../../contract/calls/list-evidence';
import { groupBy } from '../../../core/group-by';
import { EXPLANATION_STATE } from '../../../text/evidence';
import { EXPLANATION_PANEL } from '../../../text/evidence-panel';
import { LoadedArea } from '../../components/loaded-area';
import { DecisionForm } from './decision-form';
import type { PanelProps } from '../../state/use-sidebar';

export function ExplanationSection(props: PanelProps) {
  const { server, sidebar, round } = props;
  const [isWanted, setWanted] = useState(false);
  const loaded = useLoaded({
    identity: 'evidence',
    revision: sidebar.revision,
    isWanted: isWanted && sidebar.panel === 'round',
    load: () => server.listEvidence({}),
  });
  const { answer } = loaded;
  return (
    <section aria-labelledby="explanation-heading">
      <h2 id="explanation-heading">{EXPLANATION_PANEL.heading}</h2>
      {!isWanted && <Button caption={EXPLANATION_PANEL.load} onPress={setWanted} given={true} />}
      {isWanted && (
        <LoadedArea loaded={loaded}>
          {answer?.ok === true && (
            <>
              <OpenExplanations {...props} records={answer.records} reload={loaded.reload} />
              <Missing missing={answer.missing} />
              <Flagged records={answer.records} round={round} />
            </>
          )}
        </LoadedArea>
      )}
    </section>
  );
}

interface OpenProps extends PanelProps {
  readonly records: readonly EvidenceRecord[];
  readonly reload: () => void;
}

function OpenExplanations({ records, reload, ...props }: OpenProps) {
  const [chosen, setChosen] = useState('');
  const open = records.filter(({ state }) => state === EXPLANATION_STATE.open);
  if (open.length === 0) return <p class="muted">{EXPLANATION_PANEL.none}</p>;
  return (
    <>
      <h3>{EXPLANATION_PANEL.open(open.length)}</h3>
      <ul class="explanations">
        {open.map((record) => {
          const place = EXPLANATION_PANEL.place(record.unit, record.code);
          const isOpen = chosen === place;
          return (
            <li key={place}>
              <Button
                aria-expanded={isOpen}
                caption={place}
                onPress={setChosen}
                given={isOpen ? '' : place}
              />
              <p>{record.explanation}</p>
              {isOpen && (
                <DecisionForm
                  {...props}
                  place={{ unit: record.unit, code: record.code }}
                  onDecided={reload}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Listed = Extract<ListEvidenceOutcome, { ok: true }>;

function Missing({ missing }: Pick<Listed, 'missing'>) {
  const byUnit = groupBy(missing, ({ unit }) => unit);
  if (byUnit.size === 0) return null;
  return (
    <details>
      <summary>{EXPLANATION_PANEL.missing(byUnit.size)}</summary>
      <Lines
        lines={[...byUnit].map(([unit, codes]) =>
          EXPLANATION_PANEL.missingOf(
            unit,
            codes.map(({ code }) => code),
          ),
        )}
      />
    </details>
  );
}

function Flagged({ records, round }: Pick<Listed, 'records'> & Pick<PanelProps, 'round'>) {
  const flagged = flaggedRecords(records, round, safeLink);
  if (flagged.length === 0) return null;
  const name = ({ unit, code }: CriterionRequest) => EXPLANATION_PANEL.place(unit, code);
  return (
    <details>
      <summary>{EXPLANATION_PANEL.flagged(flagged.length)}</summary>
      <ul>
        {flagged.map(({ record, problems }) => (
          <li key={name(record)}>
            <strong>{name(record)}</strong> {problems.join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
