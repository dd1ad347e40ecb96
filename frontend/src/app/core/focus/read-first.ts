import { DestroyRef, Directive, ElementRef, afterNextRender, inject } from '@angular/core';

/**
 * The beginning of what has to be read before it binds. When it comes on the screen, the keyboard and
 * the eye go to it: a button that binds takes the place of the one that was pressed, and whoever
 * presses Enter once more would bind what nobody read (WCAG 2.4.3, 3.3.4).
 */
@Directive({ selector: '[readFirst]', host: { tabindex: '-1', class: 'read-first' } })
export class ReadFirst {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const shown = afterNextRender(() => readFrom(nativeElement));
    inject(DestroyRef).onDestroy(() => shown.destroy());
  }
}

/** The focus goes there, and all of what follows comes into view below it. */
function readFrom(place: HTMLElement): void {
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}
