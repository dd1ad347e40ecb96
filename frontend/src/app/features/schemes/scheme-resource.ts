import { httpResource } from '@angular/common/http';
import type { SchemeDetail } from '@tranche/contracts';

/** Everything the portal says about a scheme to somebody who is not signed in. */
export function schemeResource(scheme: () => string) {
  return httpResource<SchemeDetail>(() => `/v1/schemes/${encodeURIComponent(scheme())}`);
}
