/**
 * Dán biểu: a form copied from the one-stop software or a sheet, what would be written of it, what is taken and who is missing, and
 * one call that writes. Whose address stands beside a unit gets that unit's column only.
 */
import { useMemo, useState } from 'preact/hooks';
import { Button, Lines, Select, TextInput } from '../../client/controls';
import { usePress } from '../../client/use-press';
import { isAmong } from '../../core/identity';
import { formsIn, type FormColumn } from '../../rules/monitoring/form-columns';
import { readForm } from '../../rules/monitoring/paste-form';
import { pastePlan, type PastePlan } from '../../rules/monitoring/paste-plan';
import { PASTE_FORM } from '../../text/paste-form';
import { EnteredFigures } from './entered-figures';
import type { PeriodProps } from './unit-in-period';

export function PasteForm(props: PeriodProps) {
  const { data, figures, round } = props;
  const forms = useMemo(() => formsIn(data), [data]);
  const names = [...forms.keys()];
  const [chosen, choose] = useState('');
  const name = forms.has(chosen) ? chosen : (names[0] ?? '');
  const columns = forms.get(name);
  const only = useMemo(() => ownReporters(round, figures), [round, figures]);
  const isNobodys = only?.length === 0;
  if (columns === undefined || !figures.period.isOpen || isNobodys) return null;
  return (
    <details class="paste-form">
      <summary>{PASTE_FORM.heading(name)}</summary>
      <p class="muted">{PASTE_FORM.hint}</p>
      {names.length > 1 && (
        <Select label={PASTE_FORM.form} value={name} values={names} onChoose={choose} />
      )}
      <PastedText {...props} columns={columns} only={only} />
    </details>
  );
}

/** Undefined where the person fills whatever the sheet lets it fill. */
function ownReporters({ ownUnits }: PeriodProps['round'], { period }: PeriodProps['figures']) {
  if (ownUnits === null) return undefined;
  const isOwn = isAmong(ownUnits);
  return [...period.reporters.keys()].filter((at) => isOwn(period.reporters[at]?.name ?? ''));
}

interface PastedProps extends PeriodProps {
  readonly columns: readonly FormColumn[];
  readonly only: readonly number[] | undefined;
}

function PastedText({ server, sidebar, data, figures, columns, only }: PastedProps) {
  const { period } = figures;
  const [text, setText] = useState('');
  const plan = useMemo(() => {
    if (text.trim() === '') return undefined;
    const form = readForm(text, columns, data, period);
    return typeof form === 'string' ? form : pastePlan(form, period, only);
  }, [text, columns, data, period, only]);
  const pressed = usePress(async ({ written }: PastePlan) => {
    const values = Object.fromEntries(
      written.map(({ unit, figures: own }) => [unit, Object.fromEntries(own)]),
    );
    const answer = await server.enterStatistics({ period: period.id, values });
    if (answer.ok) sidebar.touch();
    return answer;
  });
  return (
    <>
      {only !== undefined && (
        <p class="muted">
          {PASTE_FORM.ownOnly(only.map((at) => period.reporters[at]?.name ?? ''))}
        </p>
      )}
      <TextInput
        label={PASTE_FORM.label}
        value={text}
        isLong
        onType={(typed) => {
          setText(typed);
          pressed.clear();
        }}
      />
      <div aria-live="polite">
        {typeof plan === 'string' && <p class="box warning">{plan}</p>}
        {typeof plan === 'object' && <Preview {...plan} />}
      </div>
      {typeof plan === 'object' && plan.cells > 0 && (
        <Button
          class="primary"
          disabled={pressed.isBusy}
          caption={PASTE_FORM.press(plan.cells)}
          onPress={pressed.press}
          given={plan}
        />
      )}
      <EnteredFigures pressed={pressed} />
    </>
  );
}

function Preview({ written, cells, told }: PastePlan) {
  return (
    <>
      {cells === 0 ? (
        <p>{PASTE_FORM.empty}</p>
      ) : (
        <details>
          <summary>{PASTE_FORM.willWrite(cells, written.length)}</summary>
          <Lines
            look="shortfall"
            lines={written.map(({ unit, figures }) => PASTE_FORM.unitFigures(unit, figures))}
          />
        </details>
      )}
      {told.length > 0 && (
        <div class="box warning">
          <Lines lines={told} />
        </div>
      )}
    </>
  );
}
