/** Bound to this host and to HTTPS by their names; Lax, because Strict breaks the way back. */
export const SESSION_COOKIE = '__Host-session';
export const LOGIN_COOKIE = '__Host-login';

export const COOKIE_OPTIONS = {
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
} as const;
