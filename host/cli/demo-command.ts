// `cchc demo`: the sample round, scored and printed.
import type { Options } from './options';
import { printRound } from './print';
import { refuseExistingOut, saveScored } from './save-scored';
import { withScoredSample } from './scored-sample';

export async function demoCommand(options: Options): Promise<void> {
  refuseExistingOut(options);
  await withScoredSample(async ({ addOn, round, shown }) => {
    await saveScored(options, addOn.host);
    printRound(round, shown, addOn.host, options.json);
  });
}
