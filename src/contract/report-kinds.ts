/** The documents that a round gives: of one unit each, or of the whole round. */
export const REPORT_KINDS = ['notice', 'summary', 'annex', 'plan'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Kinds that are written for each unit; the others once for the round. */
const OF_UNITS = ['notice', 'plan'] as const satisfies readonly ReportKind[];
export type UnitKind = (typeof OF_UNITS)[number];
export const UNIT_KINDS: readonly ReportKind[] = OF_UNITS;
