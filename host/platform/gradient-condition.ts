// GradientCondition: the colour scale of a conditional format rule; two points or three.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition
import type { GradientPoint } from './conditional-format-shape';
import { enumMember } from './enumerations';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

export class GradientCondition extends PlatformObject {
  readonly hostName = 'GradientCondition';

  constructor(private readonly points: readonly GradientPoint[]) {
    super();
  }

  getMinColor(): string {
    return this.points[0]?.color ?? '';
  }

  getMinType(): EnumMember | null {
    return typeOf(this.points[0]);
  }

  getMinValue(): string {
    return this.points[0]?.value ?? '';
  }

  getMidColor(): string {
    return this.hostMiddle?.color ?? '';
  }

  getMidType(): EnumMember | null {
    return typeOf(this.hostMiddle);
  }

  getMidValue(): string {
    return this.hostMiddle?.value ?? '';
  }

  getMaxColor(): string {
    return this.points.at(-1)?.color ?? '';
  }

  getMaxType(): EnumMember | null {
    return typeOf(this.points.at(-1));
  }

  getMaxValue(): string {
    return this.points.at(-1)?.value ?? '';
  }

  private get hostMiddle(): GradientPoint | undefined {
    return this.points.length === 3 ? this.points[1] : undefined;
  }
}

function typeOf(point: GradientPoint | undefined): EnumMember | null {
  return point ? enumMember('InterpolationType', point.type) : null;
}
