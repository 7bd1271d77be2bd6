/** Which way a language is written. BCP 47; only the first subtag counts. Central Kurdish and Persian are written from the right too. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ckb|ps|syr|sd)(-|$)/i.test(language) || /-arab(-|$)/i.test(language) ? 'rtl' : 'ltr';
}
