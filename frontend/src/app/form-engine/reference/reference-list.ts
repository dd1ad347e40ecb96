import { httpResource } from '@angular/common/http';
import type { Signal } from '@angular/core';
import type { ReferenceListView } from '@tranche/contracts';

/** The matches of a search in a list that is kept outside the form; the first ones for no search. */
export function referenceList(list: Signal<string>, search: Signal<string>) {
  return httpResource<ReferenceListView>(() => ({
    url: `/v1/reference-lists/${list()}`,
    params: search() ? { search: search() } : {},
  }));
}
