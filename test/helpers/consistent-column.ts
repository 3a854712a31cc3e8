/**
 * A column of statistics in which everything is true, by chance alone: parts that add up, rates stated rounded or cut, some
 * cells blank, some turned into bounds. What finds fault with one is wrong itself.
 */

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Chance = () => number;

/** Sums of parts, and amounts that are no more than another. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  HS03: ['HS04', 'HS05', 'HS06'],
  CD04: ['CD05', 'CD06', 'CD07', 'CD08'],
  CD09: ['CD10', 'CD11'],
  TC03: ['TC04', 'TC05'],
  TK01: ['TK02', 'TK03'],
  DT01: ['DT02', 'DT03'],
  BM04: ['BM05', 'BM06', 'BM07', 'BM08', 'BM09'],
  CV01: ['CV02', 'CV03', 'CV04', 'CV05', 'CV06'],
};
/** A part, the rest, and what they are of. */
const SPLITS = [
  ['HS07', 'HS11', 'HS03'],
  ['HS17', 'HS18', 'HS03'],
  ['HS30', 'HS10', 'HS07'],
  ['HS08', 'HS09', 'HS30'],
  ['HS12', 'HS13', 'HS11'],
] as const;
const AT_MOST = [
  ...['CD02 CD01', 'CD15 CD14', 'CD20 CD21', 'TH02 TH01', 'TH07 TH01', 'TH10 TH09', 'HS15 HS03'],
  ...['HS20 HS03', 'HS21 HS07', 'HS22 HS03', 'HS23 HS22', 'HS24 HS03', 'HS19 HS24', 'HS14 HS39'],
  ...['BM12 BM01', 'BM13 BM14', 'CV07 BM02', 'CV09 CV10', 'TK05 TK04'],
];
const RATES: Readonly<Record<string, string>> = {
  ...{ CD03: 'CD02 CD01', CD16: 'CD15 CD14', CD22: 'CD20 CD21', TH03: 'TH02 TH01' },
  ...{ TH08: 'TH07 TH01', TH11: 'TH10 TH09', HS31: 'HS30 HS07', HS32: 'HS07 HS03' },
  ...{ HS33: 'HS04 HS03', HS34: 'HS20 HS03', HS35: 'HS21 HS07', HS36: 'HS23 HS22' },
  ...{ HS37: 'HS14 HS39', HS38: 'HS19 HS24', HS40: 'HS17 HS03', HS41: 'HS11 HS03' },
  ...{ HS42: 'HS15 HS03', BM15: 'BM13 BM14', CV08: 'CV07 BM02', CV11: 'CV09 CV10' },
  ...{ TK06: 'TK05 TK04', DT05: 'DT01 DT04' },
};

/** Texts by code; `hides` is how often a cell is blank, `blurs` how often a bound. */
export function consistentColumn(
  chance: Chance,
  hides: number,
  blurs: number,
): ReadonlyMap<string, string> {
  const amounts = new Amounts(chance).fill();
  const column = new Map<string, string>();
  for (const [code, amount] of amounts) {
    const text = chance() < blurs ? bound(amount, chance) : numberText(amount, chance);
    if (chance() >= hides) column.set(code, text);
  }
  for (const [code, pair] of Object.entries(RATES)) {
    const [above = 0, below = 0] = pair.split(' ').map((part) => amounts.get(part));
    const text = rateText(above, below, chance);
    if (text !== undefined && chance() >= hides) column.set(code, text);
  }
  return column;
}

/** What is true of the column, before anybody states it. */
class Amounts {
  private readonly amounts = new Map<string, number>();
  private readonly scale: number;

  constructor(private readonly chance: Chance) {
    this.scale = 10 ** Math.floor(chance() * 7);
  }

  fill(): ReadonlyMap<string, number> {
    const { amounts, scale } = this;
    for (const [code, parts] of Object.entries(SUMS)) this.addUp(code, parts);
    for (const [code, rest, whole] of SPLITS) {
      const part = this.upTo(this.of(whole));
      amounts.set(code, part).set(rest, this.of(whole) - part);
    }
    amounts.set('HS39', this.of('HS10') + this.of('HS13'));
    amounts.set('DT04', this.of('DT01') + this.upTo(scale));
    for (const pair of AT_MOST) {
      const [less = '', more = ''] = pair.split(' ');
      if (!amounts.has(more)) amounts.set(more, this.upTo(scale));
      amounts.set(less, this.upTo(this.of(more)));
    }
    return amounts;
  }

  private addUp(code: string, parts: readonly string[]): void {
    for (const part of parts) {
      this.amounts.set(part, this.chance() < 0.2 ? 0 : this.upTo(this.scale));
    }
    this.amounts.set(
      code,
      parts.reduce((sum, part) => sum + this.of(part), 0),
    );
  }

  private of(code: string): number {
    return this.amounts.get(code) ?? 0;
  }

  private upTo(most: number): number {
    return Math.floor(this.chance() * (most + 1));
  }
}

function numberText(amount: number, chance: Chance): string {
  const plain = String(amount);
  return chance() < 0.5 ? plain : plain.replace(/\B(?=(\d{3})+$)/g, '.');
}

function bound(amount: number, chance: Chance): string {
  const off = Math.floor(chance() * (amount + 1));
  const pick = chance();
  if (pick < 0.6) return `${pick < 0.3 ? 'trên' : 'Hơn'} ${amount - off}`;
  return pick < 0.8 ? `gần ${amount + off}` : `khoảng ${amount + off}`;
}

/** Rounded or cut at some decimals; undefined where that would make nothing or all of a little. */
function rateText(above: number, below: number, chance: Chance): string | undefined {
  if (below === 0) return undefined;
  if (chance() < 0.2) return `${above}/${below}`;
  const decimals = Math.floor(chance() * 4);
  const exact = (BigInt(above) * 100n * 10n ** BigInt(decimals) * 2n) / BigInt(below);
  const units = chance() < 0.5 ? exact / 2n : (exact + 1n) / 2n;
  const all = 100n * 10n ** BigInt(decimals);
  const isEnd = units === 0n || units === all;
  if (isEnd && above !== (units === 0n ? 0 : below)) return undefined;
  const digits = String(units).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)},${digits.slice(cut)}`;
  return chance() < 0.15 ? `trên ${text}%` : `${text}%`;
}
