import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import type { Role } from '@tranche/domain/browser';
import { SessionStore } from './session-store.js';

/** Asks to sign in first, then comes back. The server decides; this only saves a dead end. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const [store, router] = [inject(SessionStore), inject(Router)];
  const session = await store.ready();
  return session.signedIn
    ? true
    : router.createUrlTree(['/inloggen'], { queryParams: { terug: state.url } });
};

/** Opens a page to people with one of these roles; others see that it is not theirs. */
export function hasRole(...roles: readonly Role[]): CanActivateFn {
  return async (route, state) => {
    const [store, router] = [inject(SessionStore), inject(Router)];
    const session = await store.ready();
    if (!session.signedIn) {
      return router.createUrlTree(['/inloggen'], { queryParams: { terug: state.url } });
    }
    return store.hasAnyRole(roles) ? true : router.createUrlTree(['/niet-gevonden']);
  };
}
