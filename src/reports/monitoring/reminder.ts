/**
 * Công văn đôn đốc: one letter of a period to every unit that has something to be reminded of. The body says what and, where they
 * are few, who; everything stands unit by unit in annexes, so that the letter stays short for any number of units.
 */
import type { DocumentData, ReportSettings } from '../../contract/report';
import { abbreviation, FRAME, listed } from '../../text/reports/frame';
import { periodInText } from '../../text/reports/period-report';
import { REMINDER, REMINDER_WARNING } from '../../text/reports/reminder';
import { numbered, paragraph, sentences } from '../blocks';
import { annexSections, closing, letterhead } from '../frame';
import type { Report } from '../report-builder';
import type { Letterhead, ReportBlock } from '../report-document';
import { unprovenNotes } from './figure-notes';
import { periodIn } from './period-source';
import { remindedIn, type RemindedPeriod } from './reminded-units';
import { reminderAnnexes } from './reminder-annexes';
import { mattersOf } from './reminder-matters';

export const reminder: Report = {
  name: (data, _, about) => REMINDER.documentName(saidOf(periodIn(data, about))),
  sections: (data, _, about) => {
    const reminded = remindedIn(data, about);
    const { issuingBody: body } = data.settings;
    const annexes = reminded.units.length > 1 ? reminderAnnexes(reminded, saidOf(reminded)) : [];
    return [
      { orientation: 'portrait', blocks: letterOf(data.settings, reminded) },
      ...annexSections(annexes, REMINDER.belongsTo(abbreviation(body), body)),
    ];
  },
};

/** Why there is no letter; '' where there is one. */
export function whyNoReminder(data: DocumentData, about: string): string {
  const reminded = remindedIn(data, about);
  return reminded.units.length > 0 ? '' : REMINDER_WARNING.nothing(saidOf(reminded));
}

const saidOf = ({ period: { name, year, isCumulative } }: Pick<RemindedPeriod, 'period'>) =>
  periodInText(name, year, isCumulative);

function letterOf(settings: ReportSettings, reminded: RemindedPeriod): readonly ReportBlock[] {
  const { issuingBody: body } = settings;
  const { period, today, units } = reminded;
  const said = saidOf(reminded);
  const names = units.map(({ unit }) => unit);
  const [one = '', ...others] = names;
  const isOne = others.length === 0;
  const whom = isOne
    ? REMINDER.leadOfOne(one)
    : REMINDER.leadOfMany(names.length, period.reporters.length);
  const matters = mattersOf(reminded);
  return [
    headOf(settings, said),
    paragraph('address', REMINDER.address(names.length > MOST_ADDRESSED ? [] : names)),
    paragraph('body', `${REMINDER.lead(body, said, [period.from, period.to, today])}${whom}`),
    ...numbered([
      ...matters.map(({ heading, lines }) => [heading, sentences(lines)] as const),
      [
        REMINDER.requestHeading,
        sentences([
          REMINDER.request(body, isOne ? one : ''),
          ...listed(matters.flatMap(({ requests }) => requests)),
        ]),
      ],
    ]),
    ...unprovenNotes(matters.flatMap(({ figures }) => figures)),
    paragraph('body', FRAME.end(REMINDER.answer(body))),
    closing(body, REMINDER.recipients),
  ];
}

/** More would be a column of names above the letter. */
const MOST_ADDRESSED = 3;

/** A letter has no title: what it is about stands below its number. */
function headOf({ superiorBody, issuingBody, locality }: ReportSettings, said: string): Letterhead {
  const head = letterhead('', { superiorBody, body: issuingBody, locality });
  const number = REMINDER.number(abbreviation(issuingBody));
  return { ...head, number, about: REMINDER.about(said) };
}
