import { isLanguage, type Language } from './language.js';

const KEY = 'Lang';
const A_YEAR_IN_SECONDS = 31_536_000;

/** The language chosen earlier on this device; Dutch when nobody chose. */
export function rememberedLanguage(document: Document): Language {
  const cookie = /(?:^|;\s*)Lang=(\w\w)/.exec(document.cookie)?.[1];
  if (isLanguage(cookie)) return cookie;
  const stored = readStorage(document);
  return isLanguage(stored) ? stored : 'nl';
}

/** The cookie tells the server (mails, letters), local storage survives a cleared cookie jar. */
export function rememberLanguage(document: Document, language: Language): void {
  document.cookie = `${KEY}=${language};path=/;max-age=${A_YEAR_IN_SECONDS};samesite=lax`;
  try {
    document.defaultView?.localStorage.setItem(KEY, language);
  } catch {
    // Storage can be switched off; the cookie is enough.
  }
}

function readStorage(document: Document): string | null {
  try {
    return document.defaultView?.localStorage.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}
