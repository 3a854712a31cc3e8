// Spreadsheet day numbers (1 = 31 December 1899) <-> JavaScript dates on the wall clock of the script's time zone,
// which here is the zone of the process. Source: Google, Range.getValue ("Date for date and time cells").

const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

export function dateFromSerial(serial: number): Date {
  const utc = new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * DAY));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
    utc.getUTCMilliseconds(),
  );
}

export function serialFromDate(date: Date): number {
  const utc = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return utc / DAY + UNIX_EPOCH_SERIAL;
}

/** `instanceof` fails for a date made in the bundle's own realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
