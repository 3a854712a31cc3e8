/** Millimetres and points as the units of WordprocessingML (ECMA-376, 17.18): whole twentieths and halves of a point. */
const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;

export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Font sizes are halves of a point. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Pictures are measured in pixels of a 96th of an inch. */
export function pixels(millimetres: number): number {
  return Math.round((millimetres * 96) / 25.4);
}

/** Line heights are 240ths of a line. */
export function lineRule(lines: number): number {
  return Math.round(lines * 240);
}
