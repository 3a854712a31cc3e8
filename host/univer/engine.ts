// A started Univer, whatever is around it: nothing (create-univer.ts, Node) or a page (web/grid/start-grid.ts).
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Resolves when formulas can be computed; in a page that is after the first drawing of a workbook. */
  readonly ready: Promise<void>;
}

export type EngineFactory = () => Engine;
