/**
 * Global names of the language on Apps Script's V8, and those of browsers and Node that it lacks.
 * Google's services are in google-services.mjs.
 * Source: developers.google.com/apps-script/guides/v8-runtime (limitations), PLATFORM §8.
 */
const words = (/** @type {string} */ text) => text.trim().split(/\s+/);

export const languageGlobals = new Set(
  words(`
    undefined NaN Infinity Object Array String Number Boolean Symbol BigInt Math JSON Date RegExp Map Set WeakMap
    WeakSet Promise Proxy Reflect Error TypeError RangeError SyntaxError ReferenceError EvalError URIError ArrayBuffer
    DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array
    Float64Array parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI Intl
  `),
);

export const absentGlobals = new Set(
  words(`
    setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask structuredClone
    ReadableStream WritableStream TransformStream TextEncoder TextDecoder fetch Headers Request Response FormData File
    Blob URL URLSearchParams AbortController DOMException Event EventTarget atob btoa crypto Crypto SubtleCrypto window
    self document navigator location localStorage sessionStorage performance process Buffer global require module
    exports __dirname __filename XMLHttpRequest Worker WebSocket
  `),
);

/** Present, but they hide from this gate which names the code takes. */
export const hidingGlobals = new Set(['globalThis', 'eval', 'Function']);
