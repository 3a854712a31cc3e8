/** What is chosen so far, in the panel and in the dialog alike: kinds of documents, and for which units. */
import { CHOICE_ELEMENT } from '../../contract/report-choice';
import { type ReportChoice } from '../../contract/calls/show-reports';
import {
  MONITORING_KINDS,
  REPORT_KINDS,
  UNIT_KINDS,
  type ReportKind,
} from '../../contract/report-kinds';
import { isAmong } from '../../core/identity';
import { CHOICE } from '../../text/report-choice';

export type Scope = 'this' | 'all' | 'some';

export interface DraftChoice {
  readonly kinds: readonly ReportKind[];
  readonly scope: Scope;
  /** Ticked one by one; kept while another scope is chosen. */
  readonly ticked: readonly string[];
  /** Id of the period that is chosen; absent for the newest one, and for inspections of any. */
  readonly period?: string | undefined;
  /** Row of the one inspection that is chosen, as text; absent for all. */
  readonly visit?: string | undefined;
}

/** What a choice is made among. */
export interface RoundUnits {
  readonly units: readonly string[];
  /** The unit that the panels are about; absent where there is none. */
  readonly current?: string;
  /** Periods of the year by their ids, the newest first; absent while nobody has read them. */
  readonly periods?: ReadonlyMap<string, string>;
  /** Inspections by their rows; absent where nobody has read them. */
  readonly visits?: ReadonlyMap<string, string>;
}

export function isOfUnits({ kinds }: Pick<DraftChoice, 'kinds'>): boolean {
  return kinds.some((kind) => UNIT_KINDS.includes(kind));
}

/** Whether the periods of the year are wanted. */
export function isOfPeriods({ kinds }: Pick<DraftChoice, 'kinds'>): boolean {
  return kinds.some((kind) => OF_PERIODS.includes(kind));
}

const OF_PERIODS: readonly ReportKind[] = MONITORING_KINDS;

export function withKind(draft: DraftChoice, kind: ReportKind, isWanted: boolean): DraftChoice {
  const kinds = REPORT_KINDS.filter((name) =>
    name === kind ? isWanted : draft.kinds.includes(name),
  );
  return { ...draft, kinds };
}

export function withTicked(
  draft: DraftChoice,
  names: readonly string[],
  isWanted: boolean,
): DraftChoice {
  const isShown = isAmong(names);
  const others = draft.ticked.filter((name) => !isShown(name));
  return { ...draft, ticked: isWanted ? [...others, ...names] : others };
}

export function chosenUnits({ scope, ticked }: DraftChoice, { units, current }: RoundUnits) {
  switch (scope) {
    case 'all':
      return units;
    case 'this':
      return current === undefined ? [] : units.filter(isAmong([current]));
    case 'some':
      return units.filter(isAmong(ticked));
  }
}

export function documentCount(draft: DraftChoice, round: RoundUnits): number {
  const perUnit = draft.kinds.filter((kind) => UNIT_KINDS.includes(kind)).length;
  return draft.kinds.length - perUnit + perUnit * chosenUnits(draft, round).length;
}

/** What is still to be chosen, as a sentence; '' where nothing is. */
export function missingOf(draft: DraftChoice, round: RoundUnits): string {
  if (draft.kinds.length === 0) return CHOICE.noKind;
  return isOfUnits(draft) && chosenUnits(draft, round).length === 0 ? CHOICE.noUnit : '';
}

export function choiceOf(draft: DraftChoice, round: RoundUnits): ReportChoice {
  return {
    kinds: draft.kinds,
    units: draft.scope === 'all' ? [] : chosenUnits(draft, round),
  };
}

/** The way back: what arrives in the dialog. Kinds and units that do not exist are left out. */
export function draftOf(choice: ReportChoice | null, { units }: RoundUnits): DraftChoice {
  if (choice === null) return { kinds: ['notice'], scope: 'all', ticked: [] };
  const ticked = units.filter(isAmong(choice.units));
  const { period, visit } = choice;
  return {
    kinds: REPORT_KINDS.filter((kind) => choice.kinds.includes(kind)),
    scope: choice.units.length === 0 ? 'all' : 'some',
    ticked,
    ...(period === undefined ? {} : { period }),
    ...(visit === undefined ? {} : { visit }),
  };
}

/** As it arrived, from the element that the server adds to the page; null where there is nothing of use. */
export function readChoice(page: Pick<Document, 'getElementById'>): ReportChoice | null {
  try {
    const choice: unknown = JSON.parse(page.getElementById(CHOICE_ELEMENT)?.textContent ?? 'null');
    return isChoice(choice) ? choice : null;
  } catch {
    return null;
  }
}

function isChoice(value: unknown): value is ReportChoice {
  const { kinds, units } = (value ?? {}) as Partial<Record<keyof ReportChoice, unknown>>;
  return Array.isArray(kinds) && Array.isArray(units);
}
