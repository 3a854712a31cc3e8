/** Which documents, and for which units: the choice as the panel and the dialog both show it. */
import { CHOICE, REPORT_KIND } from '../../text/report-choice';
import {
  isOfPeriods,
  isOfUnits,
  withKind,
  withTicked,
  type DraftChoice,
  type RoundUnits,
  type Scope,
} from './draft-choice';
import { useState } from 'preact/hooks';
import { composed } from '../../core/fold-text';
import { isAmong } from '../../core/identity';
import { Button, Select, Tick } from '../controls';
import { REPORT_KINDS } from '../../contract/report-kinds';

interface ChoiceProps {
  readonly draft: DraftChoice;
  readonly round: RoundUnits;
  readonly onChange: (draft: DraftChoice) => void;
}

export function DocumentChoice(props: ChoiceProps) {
  const { draft, onChange } = props;
  return (
    <>
      <fieldset>
        <legend>{CHOICE.kinds}</legend>
        {REPORT_KINDS.map((kind) => (
          <div key={kind} class="option">
            <Tick
              caption={REPORT_KIND[kind].name}
              isOn={draft.kinds.includes(kind)}
              hint={`hint-${kind}`}
              onTick={(isOn) => {
                onChange(withKind(draft, kind, isOn));
              }}
            />
            <p id={`hint-${kind}`} class="option-hint">
              {REPORT_KIND[kind].hint}
            </p>
          </div>
        ))}
      </fieldset>
      <PeriodChoice {...props} />
      <VisitChoice {...props} />
      <UnitChoice {...props} />
    </>
  );
}

const NEWEST = '';

/** Where kinds of periods are chosen, and periods are known. */
function PeriodChoice({ draft, round: { periods }, onChange }: ChoiceProps) {
  if (!isOfPeriods(draft) || periods === undefined || periods.size === 0) return null;
  const [[, newest = ''] = []] = periods;
  return (
    <label class="unit-picker">
      <span>{CHOICE.period}</span>
      <Select
        value={draft.period ?? NEWEST}
        values={[NEWEST, ...periods.keys()]}
        captionOf={(id) => (id === NEWEST ? newestOf(draft, newest) : periods.get(id))}
        onChoose={(id) => {
          onChange({ ...draft, period: id === NEWEST ? undefined : id });
        }}
      />
    </label>
  );
}

/** Where there are several to choose among. */
function VisitChoice({ draft, round: { visits }, onChange }: ChoiceProps) {
  if (!draft.kinds.includes('conclusion') || visits === undefined || visits.size < 2) return null;
  return (
    <label class="unit-picker">
      <span>{CHOICE.visit}</span>
      <Select
        value={draft.visit ?? EVERY_VISIT}
        values={[EVERY_VISIT, ...visits.keys()]}
        captionOf={(row) => (row === EVERY_VISIT ? CHOICE.everyVisit : visits.get(row))}
        onChoose={(row) => {
          onChange({ ...draft, visit: row === EVERY_VISIT ? undefined : row });
        }}
      />
    </label>
  );
}

const EVERY_VISIT = '';

function newestOf({ kinds }: DraftChoice, name: string): string {
  const hasVisits = kinds.includes('conclusion');
  const hasReports = isOfPeriods({ kinds: kinds.filter((kind) => kind !== 'conclusion') });
  return CHOICE.newest(name, hasReports, hasVisits);
}

/** The unit at hand, all units, or some by checkboxes. */
function UnitChoice(props: ChoiceProps) {
  const { draft, round, onChange } = props;
  const { units, current } = round;
  if (!isOfUnits(draft)) {
    return draft.kinds.length === 0 ? null : <p class="muted">{CHOICE.wholeRound}</p>;
  }
  const scopes: readonly (readonly [Scope, string])[] = [
    ...(current === undefined ? [] : [['this', CHOICE.scopes.this(current)] as const]),
    ['all', CHOICE.scopes.all(units.length)],
    ['some', CHOICE.scopes.some],
  ];
  return (
    <fieldset>
      <legend>{CHOICE.units}</legend>
      {scopes.map(([scope, caption]) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            checked={draft.scope === scope}
            onChange={() => {
              onChange({ ...draft, scope });
            }}
          />
          <span>{caption}</span>
        </label>
      ))}
      {draft.scope === 'some' && <UnitTicks {...props} />}
    </fieldset>
  );
}

/** A checkbox for each unit, and a search among them for a round of 168. Ticks of units that the search hides stay. */
function UnitTicks({ draft, round: { units }, onChange }: ChoiceProps) {
  const [typed, setTyped] = useState('');
  const shown = searchUnits(units, typed);
  const isTicked = isAmong(draft.ticked);
  const tick = (names: readonly string[], isWanted: boolean) => {
    onChange(withTicked(draft, names, isWanted));
  };
  return (
    <div class="unit-ticks">
      <input
        type="search"
        value={typed}
        aria-label={CHOICE.search}
        placeholder={CHOICE.searchHint}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <div class="actions">
        {([true, false] as const).map((isWanted) => (
          <Button
            key={isWanted}
            class="link"
            caption={isWanted ? CHOICE.tickShown : CHOICE.untickShown}
            onPress={() => {
              tick(shown, isWanted);
            }}
          />
        ))}
        <span class="muted" role="status">
          {CHOICE.ticked(units.filter(isTicked).length, units.length)}
        </span>
      </div>
      <div class="ticks">
        {shown.length === 0 && <p class="muted">{CHOICE.nothingFound}</p>}
        {shown.map((name) => (
          <Tick
            key={name}
            caption={name}
            isOn={isTicked(name)}
            onTick={(isOn) => {
              tick([name], isOn);
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** By part of their name, typed with or without marks: `vinh lo` finds Xã Vĩnh Long. */
export function searchUnits(units: readonly string[], typed: string): readonly string[] {
  const wanted = plain(typed).split(' ').filter(Boolean);
  return units.filter((name) => wanted.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return composed(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
