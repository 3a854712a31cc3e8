// SHA-256 of some bytes. Source: FIPS 180-4, §6.2.

const WORDS = 64;

type State = readonly [number, number, number, number, number, number, number, number];

const FIRST_PRIMES = ((): readonly number[] => {
  const primes: number[] = [];
  for (let n = 2; primes.length < WORDS; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return primes;
})();

/** The first 32 bits of the fractional part. */
const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;

const ROUND_CONSTANTS = FIRST_PRIMES.map((p) => fraction(Math.cbrt(p)));
const START = FIRST_PRIMES.slice(0, 8).map((p) => fraction(Math.sqrt(p))) as unknown as State;

export function sha256(bytes: Uint8Array): Uint8Array {
  const data = padded(bytes);
  let state = START;
  for (let block = 0; block < data.byteLength; block += WORDS) {
    const next = rounds(state, schedule(data, block));
    state = state.map((word, i) => (word + (next[i] ?? 0)) | 0) as unknown as State;
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => {
    digest.setInt32(i * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / WORDS) * WORDS;
  const data = new Uint8Array(length);
  data.set(bytes);
  data[bytes.length] = 0x80;
  const view = new DataView(data.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

function schedule(data: DataView, block: number): number[] {
  const w: number[] = [];
  for (let t = 0; t < 16; t++) w.push(data.getInt32(block + t * 4));
  for (let t = 16; t < WORDS; t++) {
    const [a = 0, b = 0, c = 0, d = 0] = [w[t - 15], w[t - 2], w[t - 16], w[t - 7]];
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    w.push((c + s0 + d + s1) | 0);
  }
  return w;
}

function rounds(state: State, w: readonly number[]): State {
  let [a, b, c, d, e, f, g, h] = state;
  ROUND_CONSTANTS.forEach((k, t) => {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + k + (w[t] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  });
  return [a, b, c, d, e, f, g, h];
}
