/** How a document begins: its declaration, on a line of its own or right after the last tag of the one before, and a wire's root. */
const opening =
  /<\?xml\s[^<>]{0,200}\?>(?=\s{0,200}(?:<!--[^<>]{0,500}-->\s{0,20})?(?:<!DOCTYPE[^<>[\]]{0,500}>\s{0,20})?<(?:[\w-]{1,30}:)?(?:nitf|newsml|newsitem|newsmessage|packageitem|conceptitem|knowledgeitem|planningitem|catalogitem)[\s>])/gi;

/**
 * The wire documents that stand one after the other in `page`, at most `most` of them. Each is read by itself, so that one that breaks off
 * does not swallow the next. A document inside another's CDATA is not one of them.
 */
export function splitMarkup(page: string, most: number): string[] {
  const starts: number[] = [];
  for (const { index } of page.matchAll(opening)) {
    const before = page.slice(Math.max(0, index - 40), index).trimEnd();
    if (!before.endsWith('[CDATA[') && starts.length < most) starts.push(index);
  }
  if (starts.length < 2) return [page];
  return starts.map((start, at) => page.slice(at === 0 ? 0 : start, starts[at + 1] ?? page.length));
}
