/** Hands a file to the browser's downloads; needs no Drive and no permission (the frame has `allow-downloads`). */
const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

/** The address must live until the browser has begun to read it. */
const KEPT_MS = 60_000;

export function download(name: string, content: Uint8Array, kind: keyof typeof MIME): void {
  // A copy of its own: the bytes may be a view of something larger.
  const url = URL.createObjectURL(new Blob([content.slice()], { type: MIME[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
