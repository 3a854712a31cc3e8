/**
 * The stages of a round, in their order. Which block is open in a stage is the protections' business; going back is
 * allowed.
 */
export const STAGES = [
  'preparation',
  'selfAssessment',
  'appraisal',
  'explanation',
  'publication',
] as const;
export type Stage = (typeof STAGES)[number];
