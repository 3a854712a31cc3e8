// One line of log from what a script hands over: the first text's %s and %d are filled from the rest.
// Source: https://developers.google.com/apps-script/reference/base/logger#log(String,Object)

export function logLine([first, ...rest]: readonly unknown[]): string {
  const unused = [...rest];
  const text = show(first).replace(/%[sd]/g, (mark) =>
    unused.length > 0 ? show(unused.shift()) : mark,
  );
  return [text, ...unused.map(show)].join(' ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
