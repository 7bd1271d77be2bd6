import type { FoldedLine } from './foldLine.ts';

/** What mail programs and desks set before the words of an instruction: "Fwd:", "Eds:", "Note à la rédaction :". Folded. */
const address =
  /^(?:fwd?|re|tr|wg|aw|rv|ynt|ilt|rif|i|отв|пересл|رد|اعادة توجيه|eds?|editors?|ed(?:itor'?s?|s)? notes?|notes? to (?:all )?(?:editors?|desks?)|attention(?: (?:all )?(?:editors?|desks?|redactions?|clients?|subscribers?))?|attn(?: editors?)?|advisory|press release|media release|news release|urgent|important|note|nb|n\.b\.|notes? (?:a la redaction|aux redactions|aux redacteurs)|communique(?: de presse)?|achtung(?: redaktionen)?|hinweis|redaktionshinweis|an die redaktionen|pressemitteilung|atencion(?: editores)?|nota(?: a los editores)?|внимание|вниманию редакторов|примечание|пресс-релиз|срочно|dikkat|onemli|basin bulteni|editorlere not|تنبيه|ملاحظة|ملاحظة للمحررين|تنويه|بيان صحفي|الي المحررين|توجه|يادداشت)\s{0,3}(?:[:–—|]|-\s)/u;

/** The line from its first word on, behind stars, brackets and whatever a mail program or a desk set before it. */
export function openInstruction({ line, folded }: FoldedLine): FoldedLine {
  let at = 0;
  for (let round = 0; round < 8; round++) {
    while (at < folded.length && !/[\p{L}\p{N}]/u.test(folded[at]!)) at++;
    const found = address.exec(folded.slice(at, at + 60));
    if (found === null) break;
    at += found[0].length;
  }
  return { line: line.slice(at), folded: folded.slice(at) };
}
