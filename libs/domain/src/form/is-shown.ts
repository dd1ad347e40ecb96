import type { Answers, Field } from './field.js';

/** Whether a field is asked, given the other answers of its section, or of its row. */
export function isShown(field: Field, answers: Answers): boolean {
  if (!field.showWhen) return true;
  const other = answers[field.showWhen.field];
  return (
    (typeof other === 'string' || typeof other === 'boolean') && field.showWhen.in.includes(other)
  );
}
