/** Công cụ: a criterion with another maximum or scale, and whose points and rank would move. Nothing is written. */
import { useState } from 'preact/hooks';
import { Button, PressState, TextInput } from '../../client/controls';
import { usePress } from '../../client/use-press';
import type { ForecastRuleOutcome, RuleForecast } from '../../contract/calls/forecast-rule';
import { WHAT_IF } from '../../text/sidebar';
import { fixed } from '../format';
import type { PanelProps } from '../state/use-sidebar';

const FIELDS = ['code', 'maximum', 'scale'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

export function WhatIfSection({ server }: Pick<PanelProps, 'server'>) {
  const [typed, setTyped] = useState<Typed>({ code: '', maximum: '', scale: '' });
  const [outcome, setOutcome] = useState<ForecastRuleOutcome>();
  const pressed = usePress(async ({ code, maximum, scale }: Typed) => {
    setOutcome(
      await server.forecastRule({
        code,
        ...(maximum.trim() === '' ? {} : { maximum }),
        ...(scale.trim() === '' ? {} : { scale }),
      }),
    );
  });
  const { isBusy, press } = pressed;
  return (
    <section aria-labelledby="what-if-heading">
      <h2 id="what-if-heading">{WHAT_IF.heading}</h2>
      <p class="muted">{WHAT_IF.hint}</p>
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={WHAT_IF.fields[field]}
          value={typed[field]}
          placeholder={field === 'code' ? undefined : WHAT_IF.keeps}
          onType={(text) => {
            setTyped({ ...typed, [field]: text });
          }}
        />
      ))}
      <Button
        disabled={isBusy || typed.code.trim() === ''}
        caption={WHAT_IF.press}
        onPress={press}
        given={typed}
      />
      <PressState pressed={pressed} working={WHAT_IF.working}>
        {!isBusy && outcome && <Answer outcome={outcome} />}
      </PressState>
    </section>
  );
}

function Answer({ outcome }: { readonly outcome: ForecastRuleOutcome }) {
  if (!outcome.ok) return <p class="box warning">{outcome.message}</p>;
  const { forecast } = outcome;
  const { code, name, moved, unitCount } = forecast;
  if (moved.length === 0) return <p class="box good">{WHAT_IF.unchanged}</p>;
  return (
    <>
      <p>
        <strong>
          {code} {name}
        </strong>
        <br />
        {WHAT_IF.moved(moved.length, unitCount)}
      </p>
      <Moved forecast={forecast} />
    </>
  );
}

function Moved({ forecast: { moved, decimals } }: { readonly forecast: RuleForecast }) {
  const points = (value: number) => fixed(value, decimals);
  const index = (value: number | null) => (value === null ? '' : points(value));
  const place = (rank: number | null) => (rank === null ? '' : String(rank));
  return (
    <table class="ranking">
      <thead>
        <tr>
          {WHAT_IF.headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moved.map(({ unit, before, after }) => (
          <tr key={unit}>
            <th scope="row">{unit}</th>
            <td>{WHAT_IF.from(points(before.total), points(after.total))}</td>
            <td>{WHAT_IF.from(index(before.index), index(after.index))}</td>
            <td>{WHAT_IF.from(place(before.rank), place(after.rank))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
