/**
 * What has been made of a text is kept for equal texts: the words in a sheet are the same few in every unit. Only for
 * what never changes, and only for so many texts, because somebody may hand over a million different ones.
 */
const MOST_TEXTS = 1000;

/** Gives back what was made. Whether it is known already is asked with `known.get`, before it is made again. */
export function remember<Made>(known: Map<string, Made>, text: string, made: Made): Made {
  if (known.size < MOST_TEXTS) known.set(text, made);
  return made;
}
