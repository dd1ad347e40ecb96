/** Puts the cursor in a control and the control in the middle of the screen; false where there is none. */
export function leadTo(document: Document, id: string): boolean {
  const control = document.getElementById(id);
  if (!control) return false;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center' });
  return true;
}
