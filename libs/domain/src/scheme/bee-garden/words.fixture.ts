/** The same words in both languages. */
export const both = (text: string) => ({ nl: text, en: text });
