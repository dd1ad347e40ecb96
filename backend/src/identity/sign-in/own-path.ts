/**
 * A path of the portal itself; anything that could lead elsewhere becomes the home page. Browsers drop
 * tabs and line ends from an address, so that `/<tab>/elsewhere` would leave the portal.
 */
export function ownPath(path: string): string {
  return /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(path) ? path : '/';
}
