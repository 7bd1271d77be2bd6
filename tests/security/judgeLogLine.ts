/** What is wrong with one line of a log: nothing, when it is one JSON object that hides what is to be hidden and obeys no stranger. */
export function judgeLogLine(line: string, canaries: Iterable<string>): string[] {
  const faults: string[] = [];
  for (const canary of canaries) {
    const forms = [canary, encodeURIComponent(canary), Buffer.from(canary).toString('base64').replace(/=+$/, '')];
    const lower = line.toLowerCase();
    if (forms.some((form) => line.includes(form) || lower.includes(form.toLowerCase())))
      faults.push(`it holds “${canary}”`);
  }
  // Controls would end the line or drive a terminal; the others turn the direction of what follows.
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(line))
    faults.push('it holds a control character');
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) faults.push('it is no JSON object');
  } catch {
    faults.push('it is not JSON');
  }
  return faults;
}
