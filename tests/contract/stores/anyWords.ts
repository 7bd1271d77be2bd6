import fc from 'fast-check';

/** Any UTF-16 there can be, halves of letters and control characters included. fast-check's own `binary` unit takes a second to make. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code)),
);

export function anyWords(length: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit, ...length });
}
