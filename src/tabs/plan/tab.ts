/**
 * What a tab is, said once. From this one value come its place among the others, how it is made, which of its columns code
 * can name and how they are found again, the line of the stage, who may type in it, and what a check looks for.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import type { SampleIndicators } from '../../catalogue/indicator-catalogue';
import type { Unit } from '../../rules/units';
import type { Area } from './a1';
import type { GroupLayout } from './group-layout';
import type { SettingsLayout } from './settings-layout';
import type { TabPlan } from './tab-plan';
import type { UnitsLayout } from './units-layout';

export type { SampleIndicators };

/** What Hướng dẫn says, as src/text/guide.json has it. */
export interface Guide {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** Every form of a rule, as src/text/rule-book.json has it: scale, maximum, result. */
export interface RuleBook {
  readonly title: string;
  readonly hint: string;
  /** The first row, with its method before. */
  readonly tried: readonly string[];
  readonly methods: readonly {
    readonly method: string;
    readonly asks: string;
    readonly forms: readonly (readonly string[])[];
    /** Each answered with a sentence. */
    readonly wrong: readonly (readonly string[])[];
  }[];
}

export interface RoundSettings {
  readonly year: number;
  readonly locality: string;
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly decimals: number;
  /** Of rows, where only totals are rounded to the decimals. */
  readonly rowDecimals: number;
  readonly grades: readonly (readonly [name: string, from: number])[];
}

/** What tabs are made from. */
export interface RoundTabs {
  readonly set: CriteriaSet;
  readonly units: readonly Unit[];
  readonly settings: RoundSettings;
  /** Where Cấu hình, Đơn vị and the group tabs stand by now: what formulas refer to. */
  readonly settingsLayout: SettingsLayout;
  readonly unitsLayout: UnitsLayout;
  readonly layouts: readonly GroupLayout[];
  /** Asked for only where the tab is made. */
  readonly guide: () => Guide;
  readonly ruleBook: () => RuleBook;
  /** The catalogue that ships. */
  readonly indicators: () => SampleIndicators;
  /** The set came as a table, which is kept on a tab of its own. */
  readonly keepsCriteria: boolean;
}

/** Where the columns of a tab stand that code can name, and its table. */
export interface TabLayout<Key extends string = string> {
  readonly keyRow: number;
  readonly headerRow: number;
  /** By column, from 0; '' where it is none of ours. */
  readonly keys: readonly string[];
  readonly columns: Readonly<Record<Key, number>>;
}

/** What a tab's formulas are and fill: written again by setup, compared by the check. */
export interface Generated {
  readonly formulas: TabPlan['formulas'];
  /** Everything the formulas fill, their own cells too. */
  readonly computed: readonly Area[];
  /** What one formula fills, columns of people's own between ours included. */
  readonly spill: Area;
  /** Of these, what is shown as points. */
  readonly points: readonly Area[];
}

export interface Tab<Role extends string = string, Key extends string = string> {
  /** Of a family the beginning of each role: `group:`. */
  readonly role: Role;
  /** As it is called at first; of a family, what its tabs are. */
  readonly name: string;
  /** Its columns by key, with the header by which people know them; those that reading cannot do without. */
  readonly columns: Readonly<Record<Key, string>>;
  /** What stands above blocks of columns, by the beginning of their keys. */
  readonly blocks?: Readonly<Record<string, string>>;
  /** The round's stage is told in the row above the keys. */
  readonly hasStageLine: boolean;
  /** Protected for the owner alone. Tabs that the add-on writes as the person at the keyboard cannot be. */
  readonly isClosed: boolean;
  /** Made when somebody asks for it, never by setup. */
  readonly isOnRequest?: true;
  /** Setup makes it again where it is missing. */
  readonly plans: (source: RoundTabs) => readonly TabPlan[];
  readonly generated?: (layout: Omit<TabLayout, 'columns'>, source: RoundTabs) => Generated;
}

export type KeyOf<Declared extends Tab> = Declared extends Tab<string, infer Key> ? Key : never;
