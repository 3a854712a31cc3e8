/**
 * What the add-on's protections are called in Google's list of them: the mark tells them from other people's, the name
 * what they are over. A version is put behind by tabs/plan/protection-plan.ts.
 */
export const PROTECTION_MARK = 'CCHC ';

export const PROTECTION_NAME = {
  tab: (role: string) => `${PROTECTION_MARK}tab: ${role}`,
  unit: (unit: string) => `${PROTECTION_MARK}tự chấm: ${unit}`,
  reporter: (name: string) => `${PROTECTION_MARK}số liệu: ${name}`,
  group: (code: string) => `${PROTECTION_MARK}thẩm định: ${code}`,
} as const;
