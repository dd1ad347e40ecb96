/** The languages of the portal; Dutch is the language of the law and of every letter by default. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One sentence or label, in every language of the portal. */
export type Text = Readonly<Record<Language, string>>;

/** The placeholders, such as `{amount}`, that a text wants filled. */
export function placeholdersOf(template: string): string[] {
  // Most words of a letter have none, and looking for a pattern costs ten times as much.
  if (!template.includes('{')) return [];
  return [...template.matchAll(/\{([a-zA-Z]+)\}/g)].flatMap(([, name]) => (name ? [name] : []));
}

/**
 * Fills `{name}` placeholders; one that has no value stays visible, so that a test or reader sees it.
 *
 * @example fill('Nog {days} dagen', { days: '3' }) // 'Nog 3 dagen'
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Fills the placeholders of a text in each of its languages with the same values. */
export function fillText(text: Text, values: Readonly<Record<string, string>>): Text {
  return { nl: fill(text.nl, values), en: fill(text.en, values) };
}
