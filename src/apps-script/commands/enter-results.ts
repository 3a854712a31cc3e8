/**
 * Command: types many results at once, for example a filled-in list, into blank input cells (enter-blank.ts); every result that
 * found no cell or a different one is reported.
 */
import {
  enterResults as declaration,
  type EnterResultsOutcome,
  type EnterResultsRequest,
  type ResultsByUnit,
} from '../../contract/calls/enter-results';
import { codeKey, nameKey } from '../../core/identity';
import { blockArea } from '../../tabs/plan/group-layout';
import { LOG_DETAIL } from '../../text/log';
import { EDIT } from '../../text/refusal-message';
import { ROUND } from '../../text/setup-message';
import { command, type Workbook } from '../door';
import { enterBlank, type BlankBlock, type Entries } from '../workbook/enter-blank';
import { blockCells, type Group } from '../workbook/group';
import { readRound } from '../workbook/round';

export const enterResults = command(declaration)(enter);

type Field = keyof EnterResultsRequest;

/** One block of one tab, with something for it; reasons are the notes of Thẩm định. */
interface Part {
  readonly field: Field;
  readonly group: Group;
  readonly block: BlankBlock;
}

function enter(request: EnterResultsRequest, { tabs }: Workbook): EnterResultsOutcome {
  const round = readRound(tabs, 'inputs');
  if (!round.ok) return { ok: true, entered: 0, problems: [round.message] };
  const { groups } = round;
  const parts = FIELDS.flatMap((field) => partsOf(field, request[field], groups));
  const entered = enterBlank(
    tabs,
    parts.map(({ block }) => block),
    { action: 'result', request, said: (entries) => toldOf(request, parts, entries) },
  );
  if (entered === undefined) {
    return { ok: false, reason: 'notAllowed', message: EDIT.protected() };
  }
  const unknown = FIELDS.flatMap((field) => unknownPlaces(groups, request[field] ?? {}));
  const taken = parts.flatMap((part, i) => takenIn(part, entered[i]));
  return { ok: true, entered: countOf(parts, entered, RESULTS), problems: [...unknown, ...taken] };
}

const RESULTS: readonly Field[] = ['selfAssessed', 'appraised'];
const REASONS: readonly Field[] = ['reasons'];
const FIELDS = [...RESULTS, ...REASONS];
const BLOCK = { selfAssessed: 'self', appraised: 'appraised', reasons: 'appraised' } as const;

function countOf(
  parts: readonly Part[],
  entries: readonly Entries[],
  fields: readonly Field[],
): number {
  const own = entries.filter((_, i) => fields.includes(parts[i]?.field ?? 'reasons'));
  return own.reduce((sum, { open }) => sum + open, 0);
}

function toldOf(
  request: EnterResultsRequest,
  parts: readonly Part[],
  entries: readonly Entries[],
): string {
  const [results, reasons] = [RESULTS, REASONS].map((fields) => ({
    entered: countOf(parts, entries, fields),
    asked: fields.flatMap((field) => Object.values(request[field] ?? {}).flatMap(Object.keys))
      .length,
  })) as [Count, Count];
  return LOG_DETAIL.entered(results, reasons);
}

type Count = Parameters<typeof LOG_DETAIL.entered>[0];

function partsOf(
  field: Field,
  results: ResultsByUnit | null | undefined,
  groups: readonly Group[],
): Part[] {
  // By unit and code, however they are spelled.
  const wanted = new Map(
    Object.entries(results ?? {}).flatMap(([unit, byCode]) =>
      Object.entries(byCode).map(([code, text]) => [placeKey(unit, code), text] as const),
    ),
  );
  const isNote = field === 'reasons';
  return groups.flatMap((group) => {
    const { codes, units, sheet, layout } = group;
    const texts = codes.map((code) => units.map((unit) => wanted.get(placeKey(unit, code))));
    if (texts.flat().every((text) => text === undefined)) return [];
    const cells = codes.map((_, row) => blockCells(group, row, BLOCK[field]));
    const place = { sheet, area: blockArea(layout, BLOCK[field]), wanted: texts };
    return [{ field, group, block: { ...place, ...(isNote ? { isNote } : { cells }) } }];
  });
}

function placeKey(unit: string, code: string): string {
  return `${nameKey(unit)}\n${codeKey(code)}`;
}

function takenIn({ field, group }: Part, entries: Entries | undefined): readonly string[] {
  const told = field === 'reasons' ? ROUND.reasonTaken : ROUND.cellTaken;
  const { codes, units } = group;
  return (entries?.taken ?? []).map(({ row, column }) =>
    told(units[column] ?? '', codes[row] ?? ''),
  );
}

function unknownPlaces(groups: readonly Group[], results: ResultsByUnit): string[] {
  const units = new Set(groups[0]?.units.map(nameKey));
  const codes = new Set(groups.flatMap((group) => group.codes.map((code) => codeKey(code))));
  const unknownUnits = Object.keys(results).filter((unit) => !units.has(nameKey(unit)));
  const named = new Set(Object.values(results).flatMap((byCode) => Object.keys(byCode)));
  const unknownCodes = [...named].filter((code) => !codes.has(codeKey(code)));
  return [...unknownUnits.map(ROUND.unknownUnit), ...unknownCodes.map(ROUND.unknownCode)];
}
