/** Names that documents take from the round: of groups and of the criteria set. */
import type { ReportData } from '../contract/report';
import { orDots } from '../text/reports/frame';

/** As the group's tab has it; the header of Xếp hạng only where the row lost its name. */
export function groupNames({ criteria, groups }: ReportData): (code: string) => string {
  const names = new Map([...groups, ...criteria].map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? '';
}

export function criteriaTitle({ settings }: ReportData): string {
  return orDots(settings.criteriaTitle);
}
