import { DOCUMENT, inject, provideAppInitializer, type EnvironmentProviders } from '@angular/core';
import { landOn, nextAfter } from './landing.js';

/**
 * An action that takes away its own button or row leaves the focus nowhere: with a keyboard one then
 * starts at the top of the page, and a screen reader says nothing (WCAG 2.4.3). The focus goes on where
 * somebody was, and is read out there.
 */
export function provideKeptFocus(): EnvironmentProviders {
  return provideAppInitializer(() => void keepFocus(inject(DOCUMENT)));
}

/** @returns what ends it */
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
