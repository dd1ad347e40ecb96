import { readScheme } from '../../api/schemes.js';
import { fetched } from '../../core/api/fetched.js';

/** Everything the portal says about a scheme to somebody who is not signed in. */
export function schemeResource(scheme: () => string) {
  return fetched(() => readScheme({ scheme: scheme() }));
}
