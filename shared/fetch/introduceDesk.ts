/**
 * The User-Agent of a desk whose owner is reached at `contact`, a web page or a mail address. Without one (a desk on trial, whose sender
 * still ends in `.example`) it says so rather than naming nobody's address.
 */
export function introduceDesk(contact: string | undefined): string {
  const isReal =
    contact !== undefined && /^[\x21-\x27\x2a-\x7e]{3,200}$/.test(contact) && !/\.example\b/i.test(contact);
  const reach = isReal ? `contact: ${contact}` : 'a desk on trial; its owner has given no contact';
  return `Dateline/0.1 (news desk feed reader; ${reach})`;
}
