// What a browser may do with each of our files. The page loads from its own origin only; 'unsafe-eval' is for the
// add-on's script, which is evaluated in a scope of its own (web/page-realm.ts), inline styles are Univer's.
// frame.html, where the add-on's dialogs are shown, may run what is written into it but reach nothing at all.
// Source: Content Security Policy Level 3; WHATWG HTML, "sandbox".

const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-downloads allow-modals allow-forms allow-popups',
].join('; ');

export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': path === '/frame.html' ? FRAME_POLICY : PAGE_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  };
}
