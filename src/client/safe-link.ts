/** A typed text as the address that it may be made a link of; undefined where it is no http(s) address with a host. */
export function safeLink(text: string): string | undefined {
  if (!/^https?:\/\/[^/\s]/i.test(text)) return undefined;
  try {
    const { protocol, hostname, href } = new URL(text);
    return /^https?:$/.test(protocol) && hostname !== '' ? href : undefined;
  } catch {
    return undefined;
  }
}
