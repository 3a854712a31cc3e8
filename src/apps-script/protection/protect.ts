/**
 * Puts planned protections (tabs/plan/protection-plan.ts) on the workbook, as many as fit one call. Only protections that
 * carry our mark are touched. The version in a description is written last: what an interrupted run left is done again.
 * Source: developers.google.com/apps-script/reference/spreadsheet/protection
 */
import type {
  ApplyProtectionsRequest,
  ProtectionProblem,
} from '../../contract/calls/apply-protections';
import { PROTECTION_MARK } from '../../text/protection';
import { PUBLICATION_TAB } from '../../text/publication';
import { areaName } from '../../tabs/plan/a1';
import type { PlannedProtection } from '../../tabs/plan/protection-plan';
import type { Role } from '../../tabs';
import type { Tabs } from '../workbook/tabs';
import { rangeOf } from '../workbook/range-of';
import { isLoosened, lastingEditors } from './loosened';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A step ends after so much of Google's time: somebody waits, and whoever else wants the lock. */
const STEP_MS = 12_000;

export interface ProtectionStep extends ApplyProtectionsRequest {
  readonly tabs: Tabs;
  readonly plan: readonly PlannedProtection[];
  /** The last step was cut short: a protection without a description may be ours. */
  readonly isInterrupted: boolean;
  readonly beforeChange: () => void;
}

interface Applying extends ProtectionStep {
  /** Read when first asked for. */
  readonly lasting: () => readonly string[];
}

export function applyStep(step: ProtectionStep): {
  readonly cursor: number;
  readonly problems: readonly ProtectionProblem[];
} {
  const { tabs, plan } = step;
  const problems: ProtectionProblem[] = [];
  const known = new Map<string, Present>();
  const until = Date.now() + STEP_MS;
  let lastingOnes: readonly string[] | undefined;
  const lasting = () => (lastingOnes ??= lastingEditors(SpreadsheetApp.getActiveSpreadsheet()));
  let cursor = step.cursor;
  for (; cursor < plan.length && (cursor === step.cursor || Date.now() < until); cursor++) {
    const planned = plan[cursor];
    const sheet = planned && tabs.get(planned.role as Role);
    if (planned === undefined || sheet === undefined) continue;
    const key = `${planned.role} ${planned.area === null}`;
    const present = known.get(key) ?? readPresent(sheet, siblingsOf(planned, plan), step);
    known.set(key, present);
    problems.push(...applyOne(sheet, planned, present, { ...step, lasting }));
  }
  return { cursor, problems };
}

/** What Google lists together with it: those of the same tab, of ranges or of the whole. */
function siblingsOf(
  like: PlannedProtection,
  plan: readonly PlannedProtection[],
): readonly PlannedProtection[] {
  return plan.filter(
    ({ role, area }) => role === like.role && (area === null) === (like.area === null),
  );
}

/** Our protections on a tab by name, those of ranges or the one of the whole. */
interface Present {
  readonly ours: ReadonlyMap<string, { readonly protection: Protection; readonly version: string }>;
  /** Somebody else has protected the whole tab. */
  readonly isForeign: boolean;
}

function readPresent(
  sheet: Sheet,
  wanted: readonly PlannedProtection[],
  { isInterrupted, beforeChange }: ProtectionStep,
): Present {
  const isWhole = wanted.some(({ area }) => area === null);
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const names = new Set(wanted.map(({ name }) => name));
  const found = sheet.getProtections(isWhole ? SHEET : RANGE);
  const ours = new Map<string, { protection: Protection; version: string }>();
  let isForeign = false;
  for (const protection of found) {
    const [described = '', version = ''] = protection.getDescription().split(VERSION);
    const isNameless = described === '' && isInterrupted;
    const name = isNameless ? unfinished(protection, wanted) : described;
    // A name is wanted once: what is left over is of units that are gone.
    if (names.delete(name)) ours.set(name, { protection, version });
    else if (name.startsWith(PROTECTION_MARK)) {
      beforeChange();
      protection.remove();
    } else isForeign = isWhole;
  }
  return { ours, isForeign };
}

/** Between name and version of a description; a unit's name may hold `#`. */
const VERSION = / #(?=[^ #]+$)/;

/** Which of ours it would have become, by its place. */
function unfinished(protection: Protection, wanted: readonly PlannedProtection[]): string {
  const place = protection.getRange().getA1Notation();
  const planned = wanted.find(({ area }) => area === null || areaName(area) === place);
  return planned?.name ?? '';
}

function applyOne(
  sheet: Sheet,
  planned: PlannedProtection,
  { ours, isForeign }: Present,
  { scope, beforeChange, lasting }: Applying,
): readonly ProtectionProblem[] {
  const present = ours.get(planned.name);
  if (present?.version === planned.version && isSound(present.protection, planned, lasting)) {
    return [];
  }
  if (present === undefined && scope === 'stage') return [];
  if (present === undefined && isForeign) {
    return [{ kind: 'foreign', whose: 'tab', name: sheet.getName(), email: '' }];
  }
  beforeChange();
  const refused = protect(sheet, planned, present?.protection);
  const { whose, subject } = planned;
  return refused.map((email) => ({ kind: 'refused', whose, name: subject, email }));
}

/** The addresses that Google does not take. */
/** Who may edit a range beside those planned is looked at only where it is made: 168 units have 1,300 of them. */
function isSound(
  protection: Protection,
  { area, editors }: PlannedProtection,
  lasting: Applying['lasting'],
): boolean {
  if (area === null) return !isLoosened(protection, editors, lasting());
  return !protection.isWarningOnly();
}

function protect(
  sheet: Sheet,
  { name, version, area, open, editors }: PlannedProtection,
  present: Protection | undefined,
): readonly string[] {
  const range = area && rangeOf(sheet, area);
  const protection = present ?? (range ?? sheet).protect();
  protection.setDescription(name);
  // It has no editors as long as it only warns.
  if (present?.isWarningOnly() === true) protection.setWarningOnly(false);
  if (present !== undefined && range !== null) protection.setRange(range);
  keepToOurselves(protection);
  if (range === null) protection.setUnprotectedRanges(open.map((part) => rangeOf(sheet, part)));
  const refused = addEditors(protection, editors);
  if (refused.length === 0) protection.setDescription(`${name} #${version}`);
  return refused;
}

/** One address that is no account makes Google refuse all of them: then each is tried by itself. */
function addEditors(protection: Protection, editors: readonly string[]): readonly string[] {
  const isTaken = (emails: readonly string[]) => {
    try {
      protection.addEditors([...emails]);
      return true;
    } catch {
      return false;
    }
  };
  if (editors.length === 0 || isTaken(editors)) return [];
  return editors.filter((email) => !isTaken([email]));
}

/** To whoever makes it, and the owner of the spreadsheet, whom Google never shuts out. */
function keepToOurselves(protection: Protection): void {
  // As Google advises: who may edit through a group could not take the group away without being named himself.
  protection.addEditor(Session.getEffectiveUser());
  // Users are taken as well as addresses (Google's own example), which the types do not say.
  protection.removeEditors(protection.getEditors() as unknown as string[]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** A publication's tab. The description comes last: what an interrupted run left is done again. */
export function protectPublication(sheet: Sheet): void {
  const [present] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  // Somebody else's keeps people out as well.
  if (present?.canEdit() === false) return;
  const onlyWarns = present?.isWarningOnly() === true;
  if (present?.getDescription() === PUBLICATION_TAB.code && !onlyWarns) return;
  if (onlyWarns) present.setWarningOnly(false);
  const protection = present ?? sheet.protect();
  keepToOurselves(protection);
  protection.setDescription(PUBLICATION_TAB.code);
}
