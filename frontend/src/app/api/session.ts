import { route, type Call } from './call.js';

export const readSession = route('GET /v1/session');
export const extendSession = route('POST /v1/session/extensions');

/** Pages for a browser beside the API: the way to the identity provider and back. */
export const signOut = (): Call<unknown> => ({ method: 'POST', path: '/auth/logout' });

export function signInAddress(returnTo: string): string {
  return `/auth/login?return=${encodeURIComponent(returnTo)}`;
}

/** Whether a request goes to our own server. */
export function isOurs(url: string): boolean {
  return /^\/(v1|auth)\//.test(url);
}

/** Who is asking must be answered whoever it is. */
export function isAboutSession(url: string): boolean {
  return url.startsWith('/auth/') || url === readSession.at();
}
