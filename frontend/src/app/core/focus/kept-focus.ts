import { landOn, nextAfter } from './landing.js';

/** Watches what has the focus and leads it on when that goes away. @returns what ends it */
export function keepFocus(document: Document): () => void {
  let last: Element | null = null;
  const came = ({ target }: FocusEvent) => (last = target instanceof Element ? target : null);
  // Somebody who presses beside everything has left; what is taken away is still to be followed.
  const went = () =>
    setTimeout(() => {
      if (isNowhere(document) && last?.isConnected) last = null;
    });
  const observer = new MutationObserver((records) => {
    if (!last || last.isConnected || !isNowhere(document)) return;
    const lost = last;
    last = null;
    nextAfter(lost, records).some((place) => landOn(place));
  });
  document.addEventListener('focusin', came);
  document.addEventListener('focusout', went);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', came);
    document.removeEventListener('focusout', went);
  };
}

function isNowhere({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}
