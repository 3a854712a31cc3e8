/**
 * Who may type where, as protections in Google's way (all of them over a cell must allow): a tab is closed but for the cells
 * that are open by now, and blocks of them are for some alone. Of a group tab the stage opens a block, in which each unit has
 * its own column and the appraisers have theirs. Our tabs of settings and results are closed. Pure; protection/protect.ts applies it.
 */
import type { Stage } from '../../core/stage';
import type { ProtectionProblem } from '../../contract/calls/apply-protections';
import { PROTECTION_NAME } from '../../text/protection';
import { TABS } from '..';
import { areaName, areaOf, type Area } from './a1';
import { blockArea, type Block, type GroupLayout } from './group-layout';
import { fingerprint } from '../../core/fingerprint';

export interface PlannedProtection {
  /** Of the tab. */
  readonly role: string;
  /** Whom it is for, as problems name it. */
  readonly whose: ProtectionProblem['whose'];
  readonly subject: string;
  /** The description without its version: finds a protection again. */
  readonly name: string;
  /** Another one where editors or place have changed. */
  readonly version: string;
  /** The protected cells; null for the whole tab. */
  readonly area: Area | null;
  /** Cells of a protected tab that stay open. */
  readonly open: readonly Area[];
  /** Besides the owner. */
  readonly editors: readonly string[];
}

export interface ProtectionSource {
  /** Undefined where Cấu hình names none: then nothing is open. */
  readonly stage: Stage | undefined;
  readonly groups: readonly {
    readonly groupCode: string;
    readonly layout: Omit<GroupLayout, 'sheetName'>;
    readonly units: readonly string[];
  }[];
  /** Of which cells are open whatever the stage. */
  readonly others: readonly ProtectedTab[];
  /** Roles of the tabs besides the groups that are there. */
  readonly otherRoles: readonly string[];
  /** As typed, by unit name and by group code. */
  readonly unitEmails: ReadonlyMap<string, string>;
  readonly appraisers: ReadonlyMap<string, string>;
}

/** A tab that is closed but for some cells. */
export interface ProtectedTab {
  readonly role: string;
  readonly open: readonly Area[];
  /** Cells for a unit, or the appraisers of a group, alone. */
  readonly blocks: readonly {
    readonly whose: 'unit' | 'group';
    /** Name of the unit, code of the group. */
    readonly subject: string;
    readonly name: string;
    readonly area: Area;
  }[];
}

export interface ProtectionPlan {
  /** All that a change of stage concerns. */
  readonly tabs: readonly PlannedProtection[];
  readonly blocks: readonly PlannedProtection[];
  readonly problems: readonly ProtectionProblem[];
}

const CLOSED_ROLES: readonly string[] = TABS.filter(({ isClosed }) => isClosed).map(
  ({ role }) => role,
);

const OPEN_BLOCK: Partial<Readonly<Record<Stage, Block>>> = {
  selfAssessment: 'self',
  appraisal: 'appraised',
  explanation: 'appraised',
};

export function planProtections(source: ProtectionSource): ProtectionPlan {
  const { stage, groups, others, otherRoles, unitEmails, appraisers } = source;
  const block = stage && OPEN_BLOCK[stage];
  const isOther = (role: string) => others.some((other) => other.role === role);
  const closed = CLOSED_ROLES.filter((role) => otherRoles.includes(role) && !isOther(role));
  const tabs: readonly ProtectedTab[] = [
    ...closed.map((role) => ({ role, open: [], blocks: [] })),
    ...groups.map((group) => groupTab(group, block)),
    ...others,
  ];
  const blocks = tabs.flatMap((tab) => tab.blocks.map((own) => ({ role: tab.role, ...own })));
  const subjects = (whose: 'unit' | 'group') => [
    ...new Set(blocks.filter((own) => own.whose === whose).map(({ subject }) => subject)),
  ];
  const emails = {
    unit: readAll(subjects('unit'), unitEmails, 'unit'),
    group: readAll(subjects('group'), appraisers, 'group'),
  };
  return {
    tabs: tabs.map(({ role, open }) => planTab(role, open)),
    blocks: blocks.map((own) =>
      planned({ ...own, open: [], editors: emails[own.whose].valid.get(own.subject) ?? [] }),
    ),
    problems: [...emails.unit.problems, ...emails.group.problems],
  };
}

function planTab(role: string, open: readonly Area[]): PlannedProtection {
  return planned({
    role,
    whose: 'tab',
    subject: role,
    name: PROTECTION_NAME.tab(role),
    area: null,
    open,
    editors: [],
  });
}

type Emails = ReadonlyMap<string, readonly string[]>;

/** A column for each unit, and the whole block of the appraisers. */
function groupTab(
  { groupCode, layout, units }: ProtectionSource['groups'][number],
  block: Block | undefined,
): ProtectedTab {
  const columns = units.map((unit, i) => ({
    whose: 'unit' as const,
    subject: unit,
    name: PROTECTION_NAME.unit(unit),
    area: areaOf(layout.firstRow, layout.blocks.self + i, layout.rowCount),
  }));
  const appraised = {
    whose: 'group' as const,
    subject: groupCode,
    name: PROTECTION_NAME.group(groupCode),
    area: blockArea(layout, 'appraised'),
  };
  return {
    role: `group:${groupCode}`,
    open: block === undefined ? [] : [blockArea(layout, block)],
    blocks: [...columns, appraised],
  };
}

function planned(protection: Omit<PlannedProtection, 'version'>): PlannedProtection {
  const { area, open, editors } = protection;
  const content = [area === null ? '' : areaName(area), open.map(areaName), editors];
  return { ...protection, version: fingerprint(JSON.stringify(content)) };
}

function readAll(
  names: readonly string[],
  typed: ReadonlyMap<string, string>,
  whose: ProtectionProblem['whose'],
): { readonly valid: Emails; readonly problems: readonly ProtectionProblem[] } {
  const read = names.map((name) => [name, readEmails(typed.get(name) ?? '')] as const);
  return {
    valid: new Map(read.map(([name, { valid }]) => [name, valid])),
    problems: read.flatMap(([name, { valid, invalid }]) => [
      ...invalid.map((email) => ({ kind: 'invalid', whose, name, email }) as const),
      ...(valid.length > 0 ? [] : [{ kind: 'nobody', whose, name, email: '' } as const]),
    ]),
  };
}

/** Shape only: Google knows who exists. */
const ADDRESS = /^[^@]+@[^@.]+(\.[^@.]+)+$/;

interface Addresses {
  /** In one order, each once. */
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** The e-mail addresses typed into one cell, separated by commas, semicolons or blanks. */
export function readEmails(cell: string): Addresses {
  const words = cell.split(/[\s,;]+/).filter((word) => word !== '');
  const addresses = words.filter((word) => ADDRESS.test(word)).map((word) => word.toLowerCase());
  return {
    valid: [...new Set(addresses)].sort(),
    invalid: words.filter((word) => !ADDRESS.test(word)),
  };
}
