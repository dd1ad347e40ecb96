/** The ids that describe a control, in reading order; null when nothing does. */
export function describedBy(
  fid: string,
  parts: { hint?: string | undefined; error?: string | undefined; extra?: string | undefined },
): string | null {
  const ids = [
    parts.hint && `${fid}-hint`,
    parts.error && `${fid}-error`,
    parts.extra && `${fid}-${parts.extra}`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : null;
}
