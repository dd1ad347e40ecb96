/** The id of the control of a field: an error summary links to it. */
export function fieldId(name: string): string {
  return `answer-${name}`;
}

/**
 * The id of the control that a problem points at. A problem in a row of a table
 * (`/budget/2/amountCents`) has a control of its own.
 */
export function controlIdOf(pointer: string): string {
  const [, name = '', row, column] = pointer.replace(/^\/answers\//, '/').split('/');
  return row !== undefined && column !== undefined
    ? `${fieldId(name)}-${row}-${column}`
    : fieldId(name);
}
