// Utilities.formatDate: the letters of Java's SimpleDateFormat that an office needs.
// Dates of the host are on the wall clock of the process, so the script's own zone needs no conversion.
// Source: https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
import { SCRIPT_TIME_ZONE } from './platform-context';

type Fields = Readonly<Record<'y' | 'M' | 'd' | 'H' | 'm' | 's' | 'S', number>>;

export function formatDate(date: Date, timeZone: string, format: string): string {
  const fields = timeZone === SCRIPT_TIME_ZONE ? localFields(date) : zonedFields(date, timeZone);
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (letters, quoted: string | undefined) =>
    quoted === undefined ? field(letters, fields) : quoted || "'",
  );
}

function field(letters: string, fields: Fields): string {
  const letter = letters.charAt(0);
  const value = (fields as Readonly<Record<string, number>>)[letter];
  if (value === undefined) throw new Error(`not emulated: Utilities.formatDate letter ${letter}`);
  const text = String(value).padStart(letters.length, '0');
  return letters === 'yy' ? text.slice(-2) : text;
}

function localFields(date: Date): Fields {
  return {
    y: date.getFullYear(),
    M: date.getMonth() + 1,
    d: date.getDate(),
    H: date.getHours(),
    m: date.getMinutes(),
    s: date.getSeconds(),
    S: date.getMilliseconds(),
  };
}

/** The wall clock of a zone, as a date on the wall clock of the process. */
export function zonedDate(date: Date, timeZone: string): Date {
  const { y, M, d, H, m, s, S } = zonedFields(date, timeZone);
  return new Date(y, M - 1, d, H, m, s, S);
}

function zonedFields(date: Date, timeZone: string): Fields {
  const text = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(date);
  const part = (type: string): number => Number(text.find((p) => p.type === type)?.value);
  return {
    y: part('year'),
    M: part('month'),
    d: part('day'),
    H: part('hour'),
    m: part('minute'),
    s: part('second'),
    S: date.getMilliseconds(),
  };
}
