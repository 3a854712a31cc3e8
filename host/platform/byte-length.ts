// How many bytes a text takes as UTF-8: what Google's size limits count.

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
