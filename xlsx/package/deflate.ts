// Raw deflate through the streams that both browsers and Node (>= 20.12) have built in.
// Inflating stops as soon as more comes out than was promised: a zip bomb that lies about its size costs nothing.
// Source: WHATWG Compression Streams.

export async function deflateRaw(bytes: Uint8Array): Promise<Uint8Array> {
  return collect(through(bytes, new CompressionStream('deflate-raw')), Infinity);
}

/** Throws where the data is damaged or unpacks to more than `limit` bytes. */
export async function inflateRaw(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return collect(through(bytes, new DecompressionStream('deflate-raw')), limit);
}

type ByteTransform = ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

function through(bytes: Uint8Array, transform: unknown): ReadableStream<Uint8Array> {
  const own = new Uint8Array(bytes);
  return new Blob([own]).stream().pipeThrough(transform as ByteTransform);
}

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    length += step.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('more data than the archive declares');
    }
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
