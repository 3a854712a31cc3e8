/**
 * Gửi: today goes into the unit's cell for the day of sending. Asked once where figures are missing or cannot be true, never refused
 * for that; a day that stands there stays.
 */
import { useState } from 'preact/hooks';
import { Button, Warning } from '../../client/controls';
import { usePress } from '../../client/use-press';
import { dayOf } from '../../core/last-day';
import { reportIn, sentRow } from '../../rules/monitoring/late-reports';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { cellName, completenessOf, mismatchesIn } from '../../rules/monitoring/unit-period';
import { SEND_REPORT } from '../../text/monitoring-panel';
import { dayNumberText } from '../../text/statistic-cell';
import { EnteredFigures } from './entered-figures';
import type { UnitProps } from './unit-in-period';

export function SendReport(props: UnitProps) {
  const { period } = props.figures;
  const row = sentRow(props.figures);
  if (row < 0) return <p class="muted">{SEND_REPORT.noRow(period.tab)}</p>;
  return <SendButton {...props} row={row} />;
}

function SendButton(props: UnitProps & { readonly row: number }) {
  const { server, sidebar, figures, reporter, row } = props;
  const { period } = figures;
  const today = dayOf(new Date());
  const { sent } = reportIn(figures, reporter, today);
  const cell = cellName(period, reporter, row);
  const state = stateOf(figures, reporter);
  const [shown, show] = useState<'question' | 'stands'>();
  const pressed = usePress(async () => {
    show(undefined);
    const item = {
      ...{ unit: period.reporters[reporter]?.name ?? '', code: period.codes[row] ?? '' },
      ...{ text: dayNumberText(today), note: SEND_REPORT.note(dayNumberText(today), state.text) },
    };
    const answer = await server.enterProposals({ to: 'period', period: period.id, items: [item] });
    if (answer.ok) sidebar.touch();
    return answer;
  });
  const begin = () => {
    if (sent !== undefined) show('stands');
    else if (state.isDoubtful) show('question');
    else pressed.press();
  };
  if (!period.isOpen) {
    return sent === undefined ? <p class="muted">{SEND_REPORT.closed}</p> : null;
  }
  return (
    <div class="counted">
      <Button disabled={pressed.isBusy} caption={SEND_REPORT.press} onPress={begin} />
      <p class="muted">{SEND_REPORT.hint(cell)}</p>
      {shown === 'stands' && sent !== undefined && (
        <Warning text={SEND_REPORT.stands(cell, dayNumberText(sent))} />
      )}
      {shown === 'question' && <Question text={state.text} onYes={pressed.press} onNo={show} />}
      <EnteredFigures
        pressed={pressed}
        said={(entered) => SEND_REPORT.done(entered, cell, dayNumberText(today))}
      />
    </div>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly onYes: () => void;
  readonly onNo: (shown: undefined) => void;
}

function Question({ text, onYes, onNo }: QuestionProps) {
  return (
    <div class="box warning" role="alert">
      <p>{SEND_REPORT.question(text)}</p>
      <div class="actions">
        <Button caption={SEND_REPORT.anyway} onPress={onYes} />
        <Button caption={SEND_REPORT.later} onPress={onNo} given={undefined} />
      </div>
    </div>
  );
}

/** How far the figures are, as the cell's note says it, too. */
function stateOf(figures: PeriodFigures, reporter: number) {
  const { done, of } = completenessOf(figures, reporter);
  const wrong = mismatchesIn(figures, reporter);
  return { text: SEND_REPORT.state(done, of, wrong), isDoubtful: done < of || wrong > 0 };
}
