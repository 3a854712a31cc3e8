import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { LocalHost } from '../../../host/runtime/local-host';
import type { Host } from '../../../host/runtime/open-host';
import { openHost } from '../../../host/runtime/open-host';

let host: Host & Pick<LocalHost, 'workbook'>;

beforeAll(async () => {
  host = (await openHost({ code: '' })) as typeof host;
  const cells = [
    ['A1', '1'],
    ['A2', '2'],
    ['B1', '=SUM(A1:A2)+SUM(A4:A9)'],
    ['B2', '=B1+A1'],
    ['B3', '=SUM(A:A)'],
  ] as const;
  for (const [cell, text] of cells) await host.type('Trang tính1', cell, text);
});

afterAll(() => {
  host.dispose();
});

/** How many ranges are searched for formulas that read a cell. */
function ranges(): number {
  const service = host.workbook.univer.__getInjector().get(IDependencyManagerService);
  const { _tree, _oneCellCache } = (service as unknown as { _dependencyRTreeCache: RangeTree })
    ._dependencyRTreeCache;
  const wide = leaves(_tree).map((tree) => (tree as { all(): unknown[] }).all().length);
  const single = leaves(_oneCellCache).map((ids) => (ids as Set<number>).size);
  return [...wide, ...single].reduce((sum, count) => sum + count, 0);
}

interface RangeTree {
  readonly _tree: Map<string, unknown>;
  readonly _oneCellCache: Map<string, unknown>;
}

/** Univer's maps are of another realm. */
function leaves(map: Map<unknown, unknown>): unknown[] {
  return [...map.values()].flatMap((value) =>
    Object.prototype.toString.call(value) === '[object Map]'
      ? leaves(value as Map<unknown, unknown>)
      : [value],
  );
}

const values = async () => {
  await host.settled();
  return host.values('Trang tính1', 'B1:B3').map(([value]) => value);
};

describe('the ranges that formulas read', () => {
  it('stay as many as they are, however often something is computed', async () => {
    await host.type('Trang tính1', 'A1', '0');
    const before = ranges();
    for (let i = 1; i <= 5; i++) await host.type('Trang tính1', 'A1', String(i));
    expect([ranges(), await values()]).toEqual([before, [7, 12, 7]]);
  });

  it('are those of the formula that stands there now', async () => {
    const before = ranges();
    await host.type('Trang tính1', 'B1', '=A2');
    expect(ranges()).toBe(before - 1);
    await host.type('Trang tính1', 'A4', '9');
    await host.type('Trang tính1', 'A2', '3');
    expect(await values()).toEqual([3, 8, 17]);
    await host.type('Trang tính1', 'B1', '=SUM(A1:A4)');
    await host.type('Trang tính1', 'A4', '1');
    expect(await values()).toEqual([9, 14, 9]);
  });

  it('move with inserted rows', async () => {
    host.workbook.facade.getActiveSheet().insertRowsBefore(1, 2);
    await host.type('Trang tính1', 'A4', '10');
    expect(await host.settled().then(() => host.values('Trang tính1', 'B1'))).toEqual([[16]]);
  });
});
