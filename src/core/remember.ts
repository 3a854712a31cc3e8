/**
 * Makes something of each different text once and hands it out again for equal ones. Only for what never changes; and
 * only up to a number of texts, because somebody may hand over a million different ones.
 */
export function remember<Made extends object | undefined>(
  make: (text: string) => Made,
  most: number,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (made !== undefined && known.size < most) known.set(text, made);
    return made;
  };
}
