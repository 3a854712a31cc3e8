/**
 * `npm run fuzz`: hostile input for everything that reads what people, files or clients hand over. Prints its seed;
 * `--seed N` repeats a run, `--only name` runs one target. Each target has a process of its own, two at a time.
 */
import { runCommand } from './command';

process.exitCode = await runCommand(process.argv.slice(2));
