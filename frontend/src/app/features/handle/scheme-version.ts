import { httpResource } from '@angular/common/http';
import { computed } from '@angular/core';
import type { SchemeVersionDetail } from '@tranche/contracts';

export interface VersionCode {
  readonly scheme: string;
  readonly version: string;
}

/** What a version of a scheme says; nothing is asked while none is known or chosen. */
export function schemeVersion(code: () => VersionCode | null) {
  const address = computed(() => {
    const known = code();
    return known ? `/v1/schemes/${known.scheme}/versions/${known.version}` : undefined;
  });
  return httpResource<SchemeVersionDetail>(() => address());
}
