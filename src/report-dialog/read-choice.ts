/** What was chosen in the sidebar, from the element that the server adds to the page; null where there is nothing of use. */
import type { ReportChoice } from '../contract/calls/show-reports';
import { CHOICE_ELEMENT } from '../contract/report-choice';

export function readChoice(page: Pick<Document, 'getElementById'>): ReportChoice | null {
  try {
    const choice: unknown = JSON.parse(page.getElementById(CHOICE_ELEMENT)?.textContent ?? 'null');
    return isChoice(choice) ? choice : null;
  } catch {
    return null;
  }
}

function isChoice(value: unknown): value is ReportChoice {
  const { kinds, units } = (value ?? {}) as Partial<Record<keyof ReportChoice, unknown>>;
  return Array.isArray(kinds) && Array.isArray(units);
}
