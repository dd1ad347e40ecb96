import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type { Call } from '../../api/call.js';

/** What a page reads, and reads again when what it is about changes. */
export function fetched<Answer>(
  call: () => Call<Answer> | undefined,
): HttpResourceRef<Answer | undefined> {
  return httpResource<Answer>(() => {
    const asked = call();
    return asked && { url: asked.path, ...(asked.query && { params: asked.query }) };
  });
}
