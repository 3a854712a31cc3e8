/** Opening the next year from this workbook: what goes along and what is emptied is told before anybody confirms. */
import { useState } from 'preact/hooks';
import { Button, Lines, PressState } from '../../client/controls';
import { usePress } from '../../client/use-press';
import { NEXT_YEAR_PANEL } from '../../text/last-year';
import { BLOCKED } from '../../text/sidebar';
import type { PanelProps } from '../state/use-sidebar';

interface NextYearProps {
  /** Of the workbook as it is. */
  readonly year: number;
  readonly isBusy: boolean;
  readonly onConfirm: (as: 'nextYear') => void;
}

export function NextYear({ year, isBusy, onConfirm }: NextYearProps) {
  const [isOpen, setOpen] = useState(false);
  const caption = NEXT_YEAR_PANEL.heading(year + 1);
  if (!isOpen) {
    return (
      <p>
        <Button disabled={isBusy} caption={caption} onPress={setOpen} given={true} />{' '}
        {NEXT_YEAR_PANEL.hint}
      </p>
    );
  }
  return (
    <div class="box">
      <Lines lines={NEXT_YEAR_PANEL.whatHappens(year)} />
      <div class="actions">
        <Button
          class="primary"
          caption={caption}
          onPress={() => {
            setOpen(false);
            onConfirm('nextYear');
          }}
        />
        <Button caption={NEXT_YEAR_PANEL.cancel} onPress={setOpen} given={false} />
      </div>
    </div>
  );
}

/** Of a round that is at home: a file of Google's is copied first, which only people can do; a local one is saved. */
export function NextYearSection({ server, round, onChanged }: PanelProps) {
  const { year, isLocal, isCopy, ownUnits } = round;
  const pressed = usePress(async (as: 'nextYear') => {
    const settled = await server.settleCopy({ as, year: year + 1 });
    if (settled.ok) onChanged();
    return settled;
  });
  const { isBusy, outcome, press } = pressed;
  if (isCopy || ownUnits !== null || year === 0) return null;
  return (
    <section aria-labelledby="next-year-heading">
      <h2 id="next-year-heading">{NEXT_YEAR_PANEL.heading(year + 1)}</h2>
      {!isLocal && <p class="muted">{NEXT_YEAR_PANEL.copyFirst(year)}</p>}
      {isLocal && <p class="muted">{NEXT_YEAR_PANEL.saveFirst(year)}</p>}
      {isLocal && <NextYear year={year} isBusy={isBusy} onConfirm={press} />}
      <PressState pressed={pressed} working={BLOCKED.working}>
        {outcome && <p class={outcome.ok ? 'box good' : 'box warning'}>{outcome.message}</p>}
      </PressState>
    </section>
  );
}
