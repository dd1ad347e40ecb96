import { isLanguage, type Language } from './language.js';

const KEY = 'Lang';
const A_YEAR_IN_SECONDS = 31_536_000;

/**
 * The language chosen earlier on this device; where nobody chose, the first that the browser asks for
 * and the portal speaks. Dutch when it asks for neither.
 */
export function rememberedLanguage(document: Document): Language {
  const asked = document.defaultView?.navigator.languages ?? [];
  const tags = asked.map((tag) => tag.slice(0, 2).toLowerCase());
  return [chosenLanguage(document), ...tags].find(isLanguage) ?? 'nl';
}

/** The cookie tells the server (the first page), local storage survives a cleared cookie jar. */
export function rememberLanguage(document: Document, language: Language): void {
  document.cookie = `${KEY}=${language};path=/;max-age=${A_YEAR_IN_SECONDS};samesite=lax`;
  try {
    document.defaultView?.localStorage.setItem(KEY, language);
  } catch {
    // Storage can be switched off; the cookie is enough.
  }
}

/** What somebody chose on this device. */
function chosenLanguage(document: Document): Language | undefined {
  const cookie = /(?:^|;\s*)Lang=(\w\w)/.exec(document.cookie)?.[1];
  return [cookie, readStorage(document)].find(isLanguage);
}

function readStorage(document: Document): string | null | undefined {
  try {
    return document.defaultView?.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
