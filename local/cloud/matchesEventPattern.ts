/**
 * Does an event match an EventBridge pattern?
 *
 * Every field of the pattern must match; a list means any of; a field whose value is a list matches when any of its values does.
 * Known comparisons: the value itself, `prefix`, `suffix`, `exists`, `anything-but`, `equals-ignore-case` (Amazon EventBridge user guide,
 * "Comparison operators"). Throws on any other, because guessing would route mail events nowhere in silence.
 */
export function matchesEventPattern(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) {
    const values = Array.isArray(event) ? event : [event];
    return pattern.some((wanted) => values.some((value) => matchesValue(wanted, value)));
  }
  if (!isRecord(pattern)) throw new Error(`An event pattern holds lists at its leaves, not ${JSON.stringify(pattern)}`);
  return Object.entries(pattern).every(([field, wanted]) =>
    matchesEventPattern(wanted, isRecord(event) ? event[field] : undefined),
  );
}

function matchesValue(wanted: unknown, value: unknown): boolean {
  if (!isRecord(wanted)) return wanted === value;
  return Object.entries(wanted).every(([operator, operand]) => {
    switch (operator) {
      case 'prefix':
        return typeof value === 'string' && value.startsWith(String(operand));
      case 'suffix':
        return typeof value === 'string' && value.endsWith(String(operand));
      case 'exists':
        return (value !== undefined) === operand;
      case 'equals-ignore-case':
        return typeof value === 'string' && value.toLowerCase() === String(operand).toLowerCase();
      case 'anything-but':
        return value !== undefined && ![operand].flat().some((excluded) => matchesValue(excluded, value));
      default:
        throw new Error(`The event pattern compares by ${operator}, which the embedded cloud does not know`);
    }
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
