// What axe-core finds wrong with a page or frame, as far as it is serious or critical.
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** `exclude`: selectors of parts that are not ours. */
export async function seriousViolations(
  frame: Frame,
  exclude: readonly string[] = [],
): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(
    async (selectors) => {
      const { axe: checker } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await checker.run({ exclude: [...selectors] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    [...exclude],
  );
}
