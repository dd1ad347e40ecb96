import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { signInAddress } from '../../api/session.js';

/** The way to the identity provider and back to where somebody was. */
@Injectable({ providedIn: 'root' })
export class SignIn {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);

  /** The address that starts signing in; only a path of our own may come back. */
  address(returnTo: string): string {
    return signInAddress(ownPath(returnTo));
  }

  /** The session ended under somebody's hands: explain, and keep the way back. */
  askAgain(): void {
    const here = this.document.location.pathname;
    if (here.startsWith('/inloggen')) return;
    void this.router.navigate(['/inloggen'], {
      queryParams: { terug: here, verlopen: 1 },
    });
  }
}

/** Guards against a link that would send somebody to another site after signing in. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
