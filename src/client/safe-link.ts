/**
 * A typed text as the address that it may be made a link of, with the host that it really leads to; undefined where it is no
 * http(s) address with a host.
 */
export function safeLink(text: string) {
  if (!/^https?:\/\/[^/\\\s]/i.test(text)) return undefined;
  try {
    const { protocol, hostname, host, href, username, password } = new URL(text);
    if (!/^https?:$/.test(protocol) || hostname === '') return undefined;
    return { href, host, isDisguised: username + password !== '' || PUNYCODE.test(hostname) };
  } catch {
    return undefined;
  }
}

/** Letters of other scripts: a browser opens the name that is written so. */
const PUNYCODE = /(?:^|\.)xn--/;
