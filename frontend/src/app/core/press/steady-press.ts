import { DOCUMENT, inject, provideAppInitializer, type EnvironmentProviders } from '@angular/core';

/** How far a hand may shake between pressing and letting go, in CSS pixels. */
const SHAKE = 8;

/**
 * A press counts for what was pressed. Leaving a field can take its message away, which moves the button
 * from under the pointer before it is let go: the browser then clicks nothing, and somebody who pressed
 * "Next" stays where she was.
 */
export function provideSteadyPress(): EnvironmentProviders {
  return provideAppInitializer(() => keepPressesSteady(inject(DOCUMENT)));
}

interface Press {
  readonly on: HTMLElement;
  readonly x: number;
  readonly y: number;
}

export function keepPressesSteady(document: Document): void {
  let press: Press | null = null;
  document.addEventListener('pointerdown', (event) => (press = pressIn(event)), true);
  document.addEventListener('pointercancel', () => (press = null), true);
  document.addEventListener(
    'pointerup',
    (event) => {
      const begun = press;
      press = null;
      if (begun && hasSlippedAway(begun, event)) begun.on.click();
    },
    true,
  );
}

function pressIn({ target, button, isPrimary, clientX: x, clientY: y }: PointerEvent) {
  const on = target instanceof Element ? target.closest('button, a[href]') : null;
  return button === 0 && isPrimary && on instanceof HTMLElement ? { on, x, y } : null;
}

/** The pointer stayed where it was and the button did not: dragging away is a change of mind. */
function hasSlippedAway({ on, x, y }: Press, { target, clientX, clientY }: PointerEvent): boolean {
  const isStillThere = target instanceof Node && on.contains(target);
  const stayed = Math.hypot(clientX - x, clientY - y) <= SHAKE;
  return on.isConnected && !isStillThere && stayed;
}
