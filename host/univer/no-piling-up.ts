// Where Univer 0.25.1 keeps adding to what it holds: measured by `npm run soak`, taken away, the answer unchanged
// (docs/host.md). What it only computes too often is less-work.ts' business, what it draws lighter-drawing.ts'.
import type { Injector } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';

/** Members of Univer's DependencyManagerService, some of them private there. */
interface Dependencies {
  addDependencyRTreeCache(tree: Tree): void;
  reset(): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeAllTreeMap(treeId: number | null | undefined): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
}

interface Tree {
  readonly treeId: number;
  readonly rangeList: readonly ReadRange[];
}

interface ReadRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Readonly<Record<'startRow' | 'startColumn' | 'endRow' | 'endColumn', number>>;
}

/**
 * Each pass puts the ranges that each formula reads into the tree that is searched for dependents, once more, also where they
 * are in it: 630 more at each edit of 18 units, and each search finds them all. Here they go in where they are not in
 * it, after those that the formula read before have gone out.
 */
export function registerRangesOnce(injector: Injector): void {
  const service = injector.get(IDependencyManagerService) as unknown as Dependencies;
  const add = service.addDependencyRTreeCache.bind(service);
  const forget = service._removeAllTreeMap.bind(service);
  const removeSheet = service._removeDependencyRTreeCacheById.bind(service);
  const reset = service.reset.bind(service);
  const held = new Map<number, string>();
  service.addDependencyRTreeCache = (tree) => {
    const ranges = keyOf(tree);
    if (held.get(tree.treeId) === ranges) return;
    service._removeDependencyRTreeCache(tree.treeId);
    forget(tree.treeId);
    add(tree);
    held.set(tree.treeId, ranges);
  };
  service._removeAllTreeMap = (treeId) => {
    if (typeof treeId === 'number') held.delete(treeId);
    forget(treeId);
  };
  // Ranges of a sheet go out whoever reads them; all are looked at again.
  service._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    held.clear();
    removeSheet(unitId, sheetId);
  };
  service.reset = () => {
    held.clear();
    reset();
  };
}

function keyOf({ rangeList }: Tree): string {
  const keys = rangeList.map(({ unitId, sheetId, range }) => {
    const { startRow, startColumn, endRow, endColumn } = range;
    return [unitId, sheetId, startRow, startColumn, endRow, endColumn].join(' ');
  });
  return keys.join('\n');
}
