/** A title or address broken over a few lines is still one line; more is a list. */
const MOST_LINES = 3;

/** The lines of a copied text in which something stands. */
export function linesIn(copied: string): readonly string[] {
  return copied
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Pastes a few lines of text into an input of one line, with spaces between.
 *
 * @returns false when nothing was pasted: they are too many, or numbers
 */
export function pasteAsOneLine(control: HTMLInputElement, lines: readonly string[]): boolean {
  const isNumber = ['numeric', 'decimal'].includes(control.getAttribute('inputmode') ?? '');
  if (isNumber || lines.length > MOST_LINES) return false;
  const { selectionStart, selectionEnd, value } = control;
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  const text = lines.join(' ');
  control.value = value.slice(0, start) + text + value.slice(end);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
