import { computed } from '@angular/core';
import { readSchemeVersion } from '../../api/schemes.js';
import { fetched } from '../../core/api/fetched.js';

export interface VersionCode {
  readonly scheme: string;
  readonly version: string;
}

/** What a version of a scheme says; nothing is asked while none is known or chosen. */
export function schemeVersion(code: () => VersionCode | null) {
  const known = computed(code, {
    equal: (one, other) => one?.scheme === other?.scheme && one?.version === other?.version,
  });
  return fetched(() => {
    const version = known();
    return version ? readSchemeVersion({ ...version }) : undefined;
  });
}
