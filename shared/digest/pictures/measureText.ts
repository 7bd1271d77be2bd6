/**
 * About how wide a text is in IBM Plex Sans, in the units of `fontSize`: advance widths by class of letter, rounded up, so that a box drawn
 * by it holds the text. Exact metrics would want the font parsed and Arabic shaped; a label's room needs neither.
 */
export function measureText(text: string, fontSize: number): number {
  let width = /[\u0600-\u06ff]/.test(text) ? 0.3 : 0;
  for (const letter of text) {
    if (/[\u064b-\u0652\u0670]/.test(letter)) continue;
    if (/[اأإآلرزدذو]/.test(letter)) width += 0.42;
    else if (/[سشصض]/.test(letter)) width += 1;
    else if (/[\u0600-\u06ff]/.test(letter)) width += 0.65;
    else if (/[ilI.,'’|:;!]/.test(letter)) width += 0.32;
    else if (/[mwMW@%]/.test(letter)) width += 0.92;
    else if (/[A-Z0-9]/.test(letter)) width += 0.67;
    else if (letter === ' ') width += 0.27;
    else if (/[\u2e80-\uffff]/.test(letter)) width += 1.05;
    else width += 0.6;
  }
  return width * fontSize;
}
