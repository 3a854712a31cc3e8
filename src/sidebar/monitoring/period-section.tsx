/** Theo dõi: opens a period of the monitoring year. Days are proposed for every kind but Khác; what is typed goes before. */
import { useState } from 'preact/hooks';
import { Button, PressState, Select, TextInput, Warning } from '../../client/controls';
import { usePress } from '../../client/use-press';
import type { OpenPeriodOutcome, OpenPeriodRequest } from '../../contract/calls/open-period';
import { PERIOD_NAME, PERIOD_PANEL } from '../../text/period-panel';
import { useProtections } from '../round/use-protections';
import type { PanelProps } from '../state/use-sidebar';

type Kind = OpenPeriodRequest['kind'];
const KINDS = Object.keys(PERIOD_NAME) as readonly Kind[];
const FIELDS = ['name', 'from', 'to', 'deadline'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

const BLANK: Typed = { name: '', from: '', to: '', deadline: '' };

interface PeriodProps extends Pick<PanelProps, 'server' | 'onChanged'> {
  /** Nothing else is to be done: it stands open. */
  readonly isFirst: boolean;
  readonly onOpened: (tab: string) => void;
}

export function PeriodSection({ server, onChanged, isFirst, onOpened }: PeriodProps) {
  // Stays as it was when what was opened here is told.
  const [isUnfolded] = useState(isFirst);
  const [kind, setKind] = useState<Kind>('firstQuarter');
  const [typed, setTyped] = useState<Typed>(BLANK);
  const [outcome, setOutcome] = useState<OpenPeriodOutcome>();
  const protections = useProtections(server);
  const pressed = usePress(async (request: OpenPeriodRequest) => {
    const answer = await server.openPeriod(request);
    setOutcome(answer);
    if (!answer.ok) return;
    onOpened(answer.name);
    protections.start('added');
    onChanged();
  });
  const { isBusy, press } = pressed;
  const asked = FIELDS.filter((field) => typed[field].trim() !== '');
  const request = { kind, ...Object.fromEntries(asked.map((field) => [field, typed[field]])) };
  return (
    <details class="open-period" open={isUnfolded}>
      <summary>{PERIOD_PANEL.heading}</summary>
      <p class="muted">{PERIOD_PANEL.hint}</p>
      <label>
        <span>{PERIOD_PANEL.kind}</span>
        <Select
          value={kind}
          values={KINDS}
          captionOf={(value) => PERIOD_NAME[value]}
          onChoose={setKind}
        />
      </label>
      {FIELDS.filter((field) => kind === 'other' || field !== 'name').map((field) => (
        <TextInput
          key={field}
          label={PERIOD_PANEL.fields[field]}
          value={typed[field]}
          placeholder={kind === 'other' ? undefined : PERIOD_PANEL.proposed}
          onType={(text) => {
            setTyped({ ...typed, [field]: text });
          }}
        />
      ))}
      <Button disabled={isBusy} caption={PERIOD_PANEL.press} onPress={press} given={request} />
      <PressState pressed={pressed} working={PERIOD_PANEL.working}>
        {!isBusy && outcome && <Answer outcome={outcome} />}
        <Warning text={protections.run?.refusal} />
      </PressState>
    </details>
  );
}

function Answer({ outcome }: { readonly outcome: OpenPeriodOutcome }) {
  if (!outcome.ok) return <p class="box warning">{outcome.message}</p>;
  return <p class="box good">{PERIOD_PANEL.done(outcome.name, outcome.created)}</p>;
}
