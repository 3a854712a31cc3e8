// Entry of build/cchc.cjs: finds the command by its name, runs it, and turns failures into a sentence and an exit code.
import { FAULT, USAGE } from '../text/command-line';
import { CliFault } from './cli-fault';
import { demoCommand } from './demo-command';
import { auditCommand, statisticsCommand } from './monitoring-commands';
import { newCommand } from './new-command';
import { newYearCommand } from './new-year-command';
import { openPeriodCommand } from './open-period-command';
import { readOptions, type Options } from './options';
import { printLine, warn } from './print';
import { reportCommand } from './report-command';
import { scoreCommand } from './score-command';
import { serveCommand } from './serve-command';
import { whatIfCommand } from './what-if-command';

const COMMANDS: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  audit: auditCommand,
  demo: demoCommand,
  new: newCommand,
  'new-year': newYearCommand,
  'open-period': openPeriodCommand,
  report: reportCommand,
  score: scoreCommand,
  serve: serveCommand,
  statistics: statisticsCommand,
  'what-if': whatIfCommand,
};

async function main([name = '', ...words]: readonly string[]): Promise<void> {
  if (['', 'help', '--help', '-h'].includes(name)) {
    printLine(USAGE);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new CliFault(FAULT.unknownCommand(name));
  const options = readOptions(words);
  if (options.help) printLine(USAGE);
  else await command(options);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  warn(error instanceof CliFault ? message : FAULT.unexpected(message));
  process.exitCode = error instanceof CliFault ? error.exitCode : 1;
});
