// Raw deflate through the streams that both browsers and Node (>= 20.12) have built in.
// Inflating stops as soon as more comes out than was promised: a zip bomb that lies about its size costs nothing.
// Source: WHATWG Compression Streams.

export async function deflateRaw(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(through(bytes, new CompressionStream('deflate-raw')))) {
    chunks.push(chunk);
    length += chunk.length;
  }
  return join(chunks, length);
}

/** Throws where the data is damaged or does not unpack to exactly `size` bytes; no byte is held twice. */
export async function inflateRaw(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const all = new Uint8Array(size);
  let length = 0;
  for await (const chunk of chunksOf(through(bytes, new DecompressionStream('deflate-raw')))) {
    if (length + chunk.length > size) throw new RangeError('more data than the archive declares');
    all.set(chunk, length);
    length += chunk.length;
  }
  if (length < size) throw new RangeError('less data than the archive declares');
  return all;
}

type ByteTransform = ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

function through(bytes: Uint8Array, transform: unknown): ReadableStream<Uint8Array> {
  const own = new Uint8Array(bytes);
  return new Blob([own]).stream().pipeThrough(transform as ByteTransform);
}

/** Whoever stops early cancels the stream: not all browsers can iterate one themselves. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
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
