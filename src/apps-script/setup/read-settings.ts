/** The round's settings: what stands on Cấu hình, or for a new workbook what the request says and our defaults. */
import type { SetupRequest } from '../../contract/calls/setup-round';
import { typedText } from '../../text/cell-text';
import { DEFAULT_GRADES } from '../../text/default-grades';
import { readTerms } from '../../tabs/plan/round-terms';
import { DEFAULT_DECIMALS } from '../../tabs/plan/settings-layout';
import type { RoundSettings } from '../../tabs/plan/tab';
import type { SettingsTab } from '../workbook/settings';

export type SettingsReading =
  | { readonly ok: true; readonly value: RoundSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readSettings(tab: SettingsTab | undefined, request: SetupRequest): SettingsReading {
  return tab === undefined
    ? { ok: true, value: newSettings(request) }
    : typedSettings(tab, request);
}

export function newSettings(request: SetupRequest): RoundSettings {
  return {
    year: request.year ?? new Date().getFullYear(),
    locality: request.locality ?? '',
    superiorBody: request.superiorBody ?? '',
    issuingBody: request.issuingBody ?? '',
    decimals: DEFAULT_DECIMALS,
    rowDecimals: DEFAULT_DECIMALS,
    grades: DEFAULT_GRADES,
  };
}

function typedSettings({ values }: SettingsTab, request: SetupRequest): SettingsReading {
  const terms = readTerms(values);
  if (typeof terms === 'string') return { ok: false, problems: [terms] };
  const { decimals, rowDecimals } = terms;
  const value: RoundSettings = {
    ...newSettings(request),
    ...(typeof values.year === 'number' && { year: values.year }),
    locality: typedText(values.locality),
    decimals,
    rowDecimals,
  };
  return { ok: true, value };
}
