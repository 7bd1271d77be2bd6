/** XML 1.0 has no place for these, written or numbered; a lone surrogate has no place anywhere. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` with U+FFFD for what no XML document may hold. */
export function withoutUnwritable(text: string): string {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/.test(text)
    ? text.replace(unwritable, '\ufffd')
    : text;
}

export function escapeXml(text: string): string {
  const clean = withoutUnwritable(text);
  return /[&<>]/.test(clean) ? clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : clean;
}

export const attributeValue = (text: string) => {
  const clean = withoutUnwritable(text);
  return /[^\S ]/.test(clean) ? clean.replace(/\s/g, ' ') : clean;
};

export function escapeAttribute(text: string): string {
  const value = escapeXml(attributeValue(text));
  return value.includes('"') ? value.replace(/"/g, '&quot;') : value;
}
