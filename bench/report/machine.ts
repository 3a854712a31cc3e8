/** Where and when figures were taken, so that nobody compares them with those of another machine. */
import { cpus, loadavg, totalmem } from 'node:os';

const GIGABYTE = 1e9;
const [MODEL = 'unknown'] = cpus().map(({ model }) => model.trim());

export function machineLine(libreOffice: string | undefined): string {
  const memory = Math.round(totalmem() / GIGABYTE);
  return [
    `${MODEL}, ${cpus().length} cores, ${memory} GB`,
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    libreOffice ?? 'no LibreOffice',
  ].join(' · ');
}

/** Beyond this the figures are also somebody else's. At the end, the bench itself has been busy for a minute or more. */
const QUIET = { start: 1, end: 2 };

/** Somebody else's work shows in the figures; so say how much there was. */
export function loadLine(when: keyof typeof QUIET, oneMinute = loadavg()[0] ?? 0): string {
  const line = `load average of the last minute at the ${when}: ${oneMinute.toFixed(1)}`;
  return oneMinute <= QUIET[when]
    ? line
    : `${line} (**busy machine**: figures not to be quoted, to be taken again)`;
}
