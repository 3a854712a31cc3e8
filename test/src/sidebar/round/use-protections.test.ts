import { describe, expect, it, jest } from '@jest/globals';
import type {
  ApplyProtectionsOutcome,
  ApplyProtectionsRequest,
  ProtectionProblem,
} from '../../../../src/contract/calls/apply-protections';
import {
  NEW_RUN,
  runProtections,
  type ProtectionRun,
} from '../../../../src/sidebar/round/use-protections';

const PROBLEM: ProtectionProblem = { kind: 'nobody', whose: 'unit', name: 'Xã Một', email: '' };

/** Ten in each step, thirty in all; the first names a problem. */
const server = ({ cursor }: ApplyProtectionsRequest): Promise<ApplyProtectionsOutcome> =>
  Promise.resolve({
    ok: true,
    done: cursor + 10,
    total: 30,
    cursor: cursor + 10 < 30 ? cursor + 10 : null,
    problems: cursor === 0 ? [PROBLEM] : [],
  });

async function runFrom(from: ProtectionRun, stopAfter = Infinity, apply = jest.fn(server)) {
  const steps: ProtectionRun[] = [];
  await runProtections({
    scope: 'all',
    from,
    apply,
    onStep: (run) => steps.push(run),
    isStopped: () => steps.length >= stopAfter,
  });
  return { steps, asked: apply.mock.calls.map(([{ cursor }]) => cursor) };
}

describe('runProtections', () => {
  it('asks step by step until all is done', async () => {
    const { steps, asked } = await runFrom(NEW_RUN);
    expect(asked).toEqual([0, 10, 20]);
    expect(steps.map(({ done }) => done)).toEqual([10, 20, 30]);
    expect(steps.at(-1)).toEqual({
      done: 30,
      total: 30,
      cursor: null,
      problems: [PROBLEM],
      refusal: '',
    });
  });

  it('stops between two steps, and goes on where it was', async () => {
    const { steps } = await runFrom(NEW_RUN, 1);
    const [reached = NEW_RUN] = steps;
    expect(reached).toMatchObject({ done: 10, cursor: 10 });
    const { asked, steps: rest } = await runFrom(reached);
    expect(asked).toEqual([10, 20]);
    expect(rest.at(-1)).toMatchObject({ cursor: null, problems: [PROBLEM] });
  });

  it('stops where the server refuses, keeping how far it was', async () => {
    const refuse = jest.fn(
      ({ cursor, scope }: ApplyProtectionsRequest): Promise<ApplyProtectionsOutcome> =>
        cursor === 0
          ? server({ cursor, scope })
          : Promise.resolve({ ok: false, reason: 'busy', message: 'Đợi vài giây.' }),
    );
    const { steps, asked } = await runFrom(NEW_RUN, Infinity, refuse);
    expect(asked).toEqual([0, 10]);
    expect(steps.at(-1)).toMatchObject({ done: 10, cursor: 10, refusal: 'Đợi vài giây.' });
  });
});
