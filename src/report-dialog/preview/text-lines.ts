/**
 * The lines that the browser has made of a text: where each ends, and how many characters stand above a place. Line breaks
 * (`br`) count as the one character that they are in the text.
 */
/** Bottoms of the lines of an element, from top to bottom. */
export function lineBottoms(element: Element): readonly number[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom).sort((a, b) => a - b);
  return bottoms.filter((bottom, i) => (bottoms[i + 1] ?? Infinity) - bottom > SAME_LINE);
}

/** Bold and italic letters of one line may end a little lower. */
const SAME_LINE = 4;

/** Not after the first line nor before the last: a line of a paragraph never stands alone on a page. */
export function allowedCuts(bottoms: readonly number[]): readonly number[] {
  return bottoms.slice(1, -2);
}

/** How many characters of the element stand above this place. */
export function charactersAbove(element: Element, place: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) {
      if (node.getBoundingClientRect().bottom > place + SLACK) return count;
      count += 1;
    } else if (node instanceof Text) {
      const above = charactersOf(node, place);
      count += above;
      if (above < node.length) return count;
    }
  }
  return count;
}

/** Places are rounded; a line is many times higher. */
const SLACK = 1;

function charactersOf(text: Text, place: number): number {
  const range = document.createRange();
  const isAbove = (at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    // A blank that ends a line may have no box of its own.
    return box.height === 0 || box.bottom <= place + SLACK;
  };
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
