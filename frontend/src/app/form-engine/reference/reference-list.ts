import { httpResource } from '@angular/common/http';
import type { Signal } from '@angular/core';
import type { ReferenceListView } from '@tranche/contracts';
import type { ReferenceField } from '@tranche/domain/browser';

/** The matches of a search in a list that is kept outside the form; the first ones for no search. */
export function referenceList(field: Signal<ReferenceField>, search: Signal<string>) {
  return httpResource<ReferenceListView>(() => {
    const { list, only } = field();
    return {
      url: `/v1/reference-lists/${list}`,
      params: {
        ...(search() && { search: search() }),
        ...(only && { attribute: only.attribute, in: only.in.join() }),
      },
    };
  });
}
