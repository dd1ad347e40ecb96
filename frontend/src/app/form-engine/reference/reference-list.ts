import type { Signal } from '@angular/core';
import type { ReferenceField } from '@tranche/domain/browser';
import { readReferenceList } from '../../api/schemes.js';
import { fetched } from '../../core/api/fetched.js';

/** The matches of a search in a list that is kept outside the form; the first ones for no search. */
export function referenceList(field: Signal<ReferenceField>, search: Signal<string>) {
  return fetched(() => {
    const { list, only } = field();
    return readReferenceList({
      list,
      query: {
        ...(search() && { search: search() }),
        ...(only && { attribute: only.attribute, in: only.in.join() }),
      },
    });
  });
}
