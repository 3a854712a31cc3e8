/** Today where the official sits, as deadlines are compared: yyyymmdd. */
export function today(): number {
  const now = new Date();
  return now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
}
