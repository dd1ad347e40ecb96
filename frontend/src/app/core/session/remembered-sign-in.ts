const KEY = 'SignedIn';

/** Notes that somebody is signed in here, and nothing about whom. */
export function rememberSignedIn(document: Document, isSignedIn: boolean): void {
  try {
    const storage = document.defaultView?.localStorage;
    if (isSignedIn) storage?.setItem(KEY, 'true');
    else storage?.removeItem(KEY);
  } catch {
    // Storage can be switched off; a page then shows its public side a moment longer.
  }
}

export function wasSignedIn(document: Document): boolean {
  try {
    return document.defaultView?.localStorage.getItem(KEY) === 'true';
  } catch {
    return false;
  }
}
