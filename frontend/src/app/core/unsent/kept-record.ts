/** What this device kept, as a record of which nothing is known yet; null when it is none. */
export function keptRecord(kept: unknown): Readonly<Record<string, unknown>> | null {
  const isRecord = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
  return isRecord ? Object.fromEntries(Object.entries(kept)) : null;
}

/** The texts of a form that were kept, over what it starts with; all else is left as it was. */
export function keptTexts<Draft extends Readonly<Record<string, unknown>>>(
  start: Draft,
  kept: unknown,
): Draft {
  const texts = Object.entries(keptRecord(kept) ?? {}).filter(
    ([name, value]) => typeof value === 'string' && typeof start[name] === 'string',
  );
  return { ...start, ...Object.fromEntries(texts) };
}

/** A list of texts by name that was kept; what is no text is left out. */
export function keptRows(kept: unknown): readonly Readonly<Record<string, string>>[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  return kept.map((row) =>
    Object.fromEntries(
      Object.entries(keptRecord(row) ?? {}).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    ),
  );
}
