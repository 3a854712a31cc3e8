/** The documents that a round gives: of one unit each, or of the whole round; then those that its periods give. */
export const ROUND_KINDS = ['notice', 'summary', 'annex', 'plan'] as const;
export const MONITORING_KINDS = [
  'periodReport',
  'localityReport',
  'conclusion',
  'reminder',
] as const;
export type MonitoringKind = (typeof MONITORING_KINDS)[number];
export const REPORT_KINDS = [...ROUND_KINDS, ...MONITORING_KINDS] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Kinds that are written for each unit; the others once for the round. */
const OF_UNITS = [
  'notice',
  'plan',
  'periodReport',
  'conclusion',
] as const satisfies readonly ReportKind[];
export type UnitKind = (typeof OF_UNITS)[number];
export const UNIT_KINDS: readonly ReportKind[] = OF_UNITS;
