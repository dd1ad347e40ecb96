import { DOCUMENT, inject, provideAppInitializer, type EnvironmentProviders } from '@angular/core';

/**
 * An action that takes away its own button or row leaves the focus nowhere: with a keyboard one then
 * starts at the top of the page, and a screen reader says nothing (WCAG 2.4.3). The focus goes on where
 * somebody was, and is read out there.
 */
export function provideKeptFocus(): EnvironmentProviders {
  return provideAppInitializer(() => {
    const document = inject(DOCUMENT);
    // After the page itself: until it stands there, nothing can have the focus.
    void import('./kept-focus.js').then(({ keepFocus }) => keepFocus(document));
  });
}
