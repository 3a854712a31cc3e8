/**
 * Thông báo kết luận kiểm tra: one unit in one inspection. What it stated stands beside what its parts come to; what inspectors
 * have written and what they ask for follow. What nobody has written is dotted.
 */
import type { DocumentData, ReportInspection, ReportTask } from '../../contract/report';
import { sameName } from '../../core/identity';
import { lastDayIn } from '../../core/last-day';
import { isBlank } from '../../core/reading';
import { isCancelled } from '../../rules/remediation/follow-task';
import { CONCLUSION } from '../../text/reports/conclusion';
import { DOTS, FRAME, listed, orDots, placeName } from '../../text/reports/frame';
import { PERIOD_REPORT } from '../../text/reports/period-report';
import { dayNumberText } from '../../text/statistic-cell';
import { listTable, numbered, paragraph, position, sentences, title } from '../blocks';
import { closing, letterhead } from '../frame';
import type { Report } from '../report-builder';
import type { Letterhead, Paragraph, ReportBlock, ReportTable } from '../report-document';
import { tasksOf } from '../task-owners';
import { inspectedFigures, inspectedPeriod } from './inspected-figures';

export const conclusion: Report = {
  name: (data, _, about) => {
    const { inspection, unit } = visitIn(data, about);
    return CONCLUSION.documentName(inspection, unit);
  },
  sections: (data, _, about) => {
    const blocks = blocksOf(data, visitIn(data, about));
    return [{ orientation: 'portrait', blocks }];
  },
};

/** `row`: of the tab, as text. */
export function visitIn({ inspections }: DocumentData, row: string): ReportInspection {
  const visit = (inspections ?? []).find((each) => String(each.row) === row);
  if (visit === undefined) throw new RangeError(`no inspection in row "${row}"`);
  return visit;
}

export function recommendedTasks(
  data: DocumentData,
  { unit, inspection }: ReportInspection,
): readonly ReportTask[] {
  if (isBlank(inspection)) return [];
  return tasksOf(data, unit).filter(
    (task) => sameName(task.source, inspection) && !isCancelled(task),
  );
}

function blocksOf(data: DocumentData, visit: ReportInspection): readonly ReportBlock[] {
  const { issuingBody, superiorBody } = data.settings;
  const { unit, team, deadline } = visit;
  const period = inspectedPeriod(data, visit);
  const day = lastDayIn(deadline);
  const lead = CONCLUSION.lead(visit.date, team, visit.kind, unit, period?.said ?? '');
  return [
    headOf(data, visit),
    title(CONCLUSION.type, CONCLUSION.subject(unit), false),
    paragraph('body', lead),
    paragraph('body', CONCLUSION.leadOf(issuingBody)),
    ...numbered([
      [CONCLUSION.figures, inspectedFigures(period)],
      [CONCLUSION.strengths, linesOf(visit.strengths)],
      [CONCLUSION.shortcomings, linesOf(visit.shortcomings)],
      [CONCLUSION.recommendations, [tasksTable(recommendedTasks(data, visit))]],
      [
        CONCLUSION.execution,
        [
          paragraph(
            'body',
            CONCLUSION.request(
              unit,
              day === undefined ? deadline : dayNumberText(day),
              issuingBody,
            ),
          ),
        ],
      ],
    ]),
    paragraph('body', FRAME.end(CONCLUSION.ending(unit, issuingBody))),
    closing(issuingBody, CONCLUSION.recipients(unit, team, superiorBody)),
  ];
}

/** With number and day of the notice where the tab has them. */
function headOf({ settings }: DocumentData, { notice, noticeDate }: ReportInspection): Letterhead {
  const { issuingBody: body, superiorBody, locality } = settings;
  const head = letterhead(CONCLUSION.typeCode, { superiorBody, body, locality });
  const day = lastDayIn(noticeDate);
  return {
    ...head,
    ...(isBlank(notice) ? {} : { number: CONCLUSION.number(notice.trim(), head.number) }),
    ...(day === undefined ? {} : { placeAndDate: FRAME.placeOn(placeName(locality), day) }),
  };
}

function linesOf(text: string): readonly Paragraph[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return sentences(lines.length === 0 ? [PERIOD_REPORT.blank] : listed(lines.map(withoutMark)));
}

/** A dash and an ending of their own would be there twice. */
const withoutMark = (line: string) => line.replace(/^[-–+•]\s*/, '').replace(/[.;]+$/, '');

const BLANK = { task: DOTS, officer: DOTS, deadline: DOTS };

function tasksTable(tasks: readonly ReportTask[]): ReportTable {
  const { number, task, officer, deadline } = CONCLUSION.taskHeaders;
  return listTable<typeof BLANK>(tasks.length === 0 ? [BLANK] : tasks, [
    [number, 6, 'center', position],
    [task, 50, 'left', (each) => orDots(each.task)],
    [officer, 24, 'left', (each) => orDots(each.officer)],
    [deadline, 20, 'center', (each) => orDots(each.deadline)],
  ]);
}
