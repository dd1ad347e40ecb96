/**
 * What became of a PDF when it was opened: `please-wait` is a form that only one program can show,
 * `too-heavy` took more time or memory than any paper of an application needs.
 */
export const FINDINGS = [
  'readable',
  'password',
  'damaged',
  'no-pages',
  'please-wait',
  'too-heavy',
] as const;

export type PdfFinding = (typeof FINDINGS)[number];
