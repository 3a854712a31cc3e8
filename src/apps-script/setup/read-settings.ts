/** The round's settings: what stands on Cấu hình, or for a new workbook what the request says and our defaults. */
import { MAX_DECIMALS } from '../../core/points';
import { isBlank } from '../../core/reading';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { DEFAULT_GRADES } from '../../text/default-grades';
import { SETUP } from '../../text/setup-message';
import type { RoundSettings } from '../../tabs/plan/round-setup';
import type { AnchoredTabs } from '../workbook/anchors';
import { readSettingsTab, type SettingsTab } from '../workbook/settings';

const DEFAULT_DECIMALS = 2;

export type SettingsReading =
  | { readonly ok: true; readonly value: RoundSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readSettings(tabs: AnchoredTabs, request: SetupRequest): SettingsReading {
  const tab = tabs.get('settings');
  if (tab === undefined) return { ok: true, value: newSettings(request) };
  const read = readSettingsTab(tab);
  if (read === undefined) {
    return { ok: false, problems: [SETUP.damagedSettings(tab.sheet.getName())] };
  }
  return typedSettings(read, request);
}

function newSettings(request: SetupRequest): RoundSettings {
  return {
    year: request.year ?? new Date().getFullYear(),
    locality: request.locality ?? '',
    superiorBody: request.superiorBody ?? '',
    issuingBody: request.issuingBody ?? '',
    decimals: DEFAULT_DECIMALS,
    grades: DEFAULT_GRADES,
    tieBreakers: [],
  };
}

function typedSettings({ values }: SettingsTab, request: SetupRequest): SettingsReading {
  const decimals = isBlank(values.decimals) ? DEFAULT_DECIMALS : values.decimals;
  if (!isDecimals(decimals)) return { ok: false, problems: [SETUP.decimalsUnusable()] };
  const value: RoundSettings = {
    ...newSettings(request),
    year: typeof values.year === 'number' ? values.year : newSettings(request).year,
    locality: textOf(values.locality),
    decimals,
    tieBreakers: readTieBreakers(values.tieBreakers),
  };
  return { ok: true, value };
}

function isDecimals(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DECIMALS
  );
}

/** `3; 1`: group codes; a dot or a comma between them is a slip that the check of codes will name. */
export function readTieBreakers(cell: unknown): string[] {
  return textOf(cell)
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

function textOf(cell: unknown): string {
  return isBlank(cell) ? '' : String(cell).trim();
}
