/** `text` without the `unit`s it ends in: "https://desk.example//" without its strokes. Reads each unit once, whatever stands before them. */
export function dropTrailing(text: string, unit: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === unit) end--;
  return text.slice(0, end);
}
