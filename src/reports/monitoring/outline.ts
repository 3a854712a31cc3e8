/** Where in the outline of a report figures and texts belong, by the section that the catalogue says. */
import { tidyText } from '../../core/fold-text';
import { OUTLINE } from '../../text/reports/period-report';

export interface OutlinePart {
  /** `I.2`, or `III`, to which `III.1` belongs, too. */
  readonly key: string;
  readonly title: string;
  /** Below a heading that has parts. */
  readonly isPart: boolean;
}

/** In their order; a heading with parts comes before them and takes what names it alone. */
export const OUTLINE_PARTS: readonly OutlinePart[] = OUTLINE.flatMap(({ key, title, parts }) => [
  { key, title, isPart: false },
  ...parts.map((part, i) => ({ key: `${key}.${i + 1}`, title: part, isPart: true })),
]);

const WITHOUT_PARTS: ReadonlySet<string> = new Set(
  OUTLINE.flatMap(({ key, parts }) => (parts.length === 0 ? [key] : [])),
);

/** Key of the part that a section means; undefined where the outline has none. */
export function partOf(section: string): string | undefined {
  const key = tidyText(section).toUpperCase().replace(/\.$/, '');
  const [head = ''] = key.split('.');
  if (WITHOUT_PARTS.has(head)) return head;
  return OUTLINE_PARTS.some((part) => part.key === key) ? key : undefined;
}
