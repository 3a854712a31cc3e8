/** Đôn đốc: in groups, who of a period's reporters is to be reminded of what, with the addresses to copy into a letter. */
import { useMemo } from 'preact/hooks';
import { CopyText } from '../../client/copy-text';
import { Button, Lines } from '../../client/controls';
import { indexBy, isAmong } from '../../core/identity';
import { dayOf } from '../../core/last-day';
import { remindersOf, toldOf, type Reminders, type Told } from '../../rules/monitoring/reminders';
import { REMINDERS } from '../../text/reminders';
import { Fold } from '../components/fold';
import { DocumentsButton } from '../reports/open-documents';
import type { PeriodProps } from './unit-in-period';

const GROUPS = Object.keys(REMINDERS.groups) as readonly (keyof Reminders)[];

export function RemindersSection(props: PeriodProps) {
  const { data, figures } = props;
  const today = dayOf(new Date());
  const reminders = useMemo(
    () => toldOf(remindersOf(data, figures, today)),
    [data, figures, today],
  );
  const groups = GROUPS.filter((group) => reminders[group].length > 0);
  return (
    <section aria-labelledby="reminders-heading">
      <h2 id="reminders-heading">{REMINDERS.heading}</h2>
      <p class="muted">{groups.length === 0 ? REMINDERS.nobody : REMINDERS.hint}</p>
      <DocumentsButton
        {...props}
        caption={REMINDERS.letter}
        choice={{ kinds: ['reminder'], units: [], period: figures.period.id }}
      />
      {groups.map((group) => (
        <Fold
          key={group}
          look="others"
          heading={REMINDERS.group(REMINDERS.groups[group], reminders[group].length)}
        >
          {() => <Group {...props} reminded={reminders[group]} />}
        </Fold>
      ))}
    </section>
  );
}

function Group({ round, sidebar, reminded }: PeriodProps & GroupGiven) {
  const isUnit = isAmong(round.units.map(({ name }) => name));
  return (
    <>
      <Addresses round={round} reminded={reminded} />
      <ul class="goals">
        {reminded.map(({ unit, told }) => (
          <li key={unit}>
            {isUnit(unit) ? (
              <Button
                class="link"
                caption={unit}
                onPress={() => {
                  sidebar.open({ unit }, 'monitoring');
                }}
              />
            ) : (
              <b>{unit}</b>
            )}
            <Lines look="shortfall" lines={told} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface GroupGiven {
  readonly reminded: readonly Told[];
}

function Addresses({ round, reminded }: Pick<PeriodProps, 'round'> & GroupGiven) {
  const { find } = indexBy(round.contacts, ({ name }) => name);
  const written = reminded.map(({ unit }) => ({ unit, emails: find(unit)?.emails ?? [] }));
  const addresses = [...new Set(written.flatMap(({ emails }) => emails))];
  const nameless = written.filter(({ emails }) => emails.length === 0).map(({ unit }) => unit);
  return (
    <>
      {addresses.length > 0 && (
        <CopyText caption={REMINDERS.copy(addresses.length)} text={addresses.join(', ')} />
      )}
      {nameless.length > 0 && <p class="muted">{REMINDERS.withoutAddress(nameless)}</p>}
    </>
  );
}
