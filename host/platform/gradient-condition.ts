// GradientCondition: the colour scale of a conditional format rule; two points or three.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition
import type { GradientPoint } from './conditional-format-shape';
import { PlatformObject } from './platform-object';

export class GradientCondition extends PlatformObject {
  readonly hostName = 'GradientCondition';

  constructor(private readonly points: readonly GradientPoint[]) {
    super();
  }

  getMinColor(): string {
    return this.points[0]?.color ?? '';
  }

  getMinType(): string | null {
    return this.points[0]?.type ?? null;
  }

  getMinValue(): string {
    return this.points[0]?.value ?? '';
  }

  getMidColor(): string {
    return this.hostMiddle?.color ?? '';
  }

  getMidType(): string | null {
    return this.hostMiddle?.type ?? null;
  }

  getMidValue(): string {
    return this.hostMiddle?.value ?? '';
  }

  getMaxColor(): string {
    return this.points.at(-1)?.color ?? '';
  }

  getMaxType(): string | null {
    return this.points.at(-1)?.type ?? null;
  }

  getMaxValue(): string {
    return this.points.at(-1)?.value ?? '';
  }

  private get hostMiddle(): GradientPoint | undefined {
    return this.points.length === 3 ? this.points[1] : undefined;
  }
}
