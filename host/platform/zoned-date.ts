// A date of a cell is what the sheet's wall clock shows; a script gets the moment that this is in the sheet's zone.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetTimeZone()
import { zonedDate } from './format-date';
import { SCRIPT_TIME_ZONE } from './platform-context';

/** What the wall clock of the zone shows at this moment, as a date on the wall clock of the process. */
export function wallClockIn(zone: string, moment: Date): Date {
  return zone === SCRIPT_TIME_ZONE ? moment : zonedDate(moment, zone);
}

/** The moment at which the wall clock of the zone shows `wall`. */
export function momentIn(zone: string, wall: Date): Date {
  if (zone === SCRIPT_TIME_ZONE) return wall;
  const shift = (from: Date) => wall.getTime() - zonedDate(from, zone).getTime();
  const near = new Date(wall.getTime() + shift(wall));
  // Once more, where a summer time begins or ends in between.
  return new Date(near.getTime() + shift(near));
}
