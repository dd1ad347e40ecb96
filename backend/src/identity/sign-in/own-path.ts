/** A path of the portal itself; anything that could lead elsewhere becomes the home page. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
