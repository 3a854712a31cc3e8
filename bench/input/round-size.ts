/** How large a round is, and the three sizes that are measured: one district, one large province, the whole country. */
export interface RoundSize {
  readonly units: number;
  readonly leaves: number;
}

export const SIZES: readonly RoundSize[] = [
  { units: 18, leaves: 77 },
  { units: 168, leaves: 100 },
  { units: 3321, leaves: 100 },
];

/** `168 × 100`, as it is printed everywhere. */
export function sizeText({ units, leaves }: RoundSize): string {
  return `${units.toLocaleString('en')} × ${leaves}`;
}
