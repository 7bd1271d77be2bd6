const declaration = /<\?xml\s[^<>]{0,200}\?>/gi;
const wireRoot =
  /^<(?:[\w-]{1,30}:)?(?:nitf|newsml|newsitem|newsmessage|packageitem|conceptitem|knowledgeitem|planningitem|catalogitem)[\s>]/i;

/** Whether a wire's root follows, after comments and a document type. */
function opensWire(page: string, from: number): boolean {
  let rest = page.slice(from, from + 2_000).trimStart();
  while (rest.startsWith('<!')) {
    const mark = rest.startsWith('<!--') ? '-->' : '>';
    const end = rest.indexOf(mark);
    if (end < 0) return false;
    rest = rest.slice(end + mark.length).trimStart();
  }
  return wireRoot.test(rest);
}

/**
 * The wire documents that stand one after the other in `page`, at most `most` of them. Each is read by itself, so that one that breaks off
 * does not swallow the next. A document inside another's CDATA is not one of them.
 */
export function splitMarkup(page: string, most: number): string[] {
  const starts: number[] = [];
  for (const { 0: mark, index } of page.matchAll(declaration)) {
    if (starts.length >= most) break;
    const before = page.slice(Math.max(0, index - 40), index).trimEnd();
    if (!before.endsWith('[CDATA[') && opensWire(page, index + mark.length)) starts.push(index);
  }
  if (starts.length < 2) return [page];
  return starts.map((start, at) => page.slice(at === 0 ? 0 : start, starts[at + 1] ?? page.length));
}
