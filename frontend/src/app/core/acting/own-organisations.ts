import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { OwnOrganisation } from '@tranche/contracts';
import { map } from 'rxjs';

/** The name in the address of the organisation that a list is filtered on. */
export const IN_ADDRESS = 'organisatie';

/** In the address, for what is done for no organisation. */
export const ONESELF = 'zelf';

/** A list of what somebody does for her organisations, and for herself. */
export interface OwnList<Item> {
  /** For whom there is something, by name; empty where it is all for one. */
  readonly choices: Signal<readonly string[]>;
  readonly nameOf: (choice: string) => string | null;
  /** What is for the one that is chosen in the address; all of it where none is, or one that is not there. */
  readonly items: Signal<readonly Item[]>;
}

/**
 * Call it where things are injected.
 *
 * @param tellsOneself whether what is for no organisation is the reader's own, and not just without one
 */
export function ownList<Item>(
  all: () => readonly Item[],
  organisationsOf: (item: Item) => readonly OwnOrganisation[],
  tellsOneself = false,
): OwnList<Item> {
  const asked = toSignal(
    inject(ActivatedRoute).queryParamMap.pipe(map((params) => params.get(IN_ADDRESS))),
  );
  const named = computed(
    () =>
      new Map(
        all()
          .flatMap(organisationsOf)
          .map(({ id, name }) => [id, name]),
      ),
  );
  const choices = computed(() => {
    const ids = [...named().keys()].toSorted((one, other) =>
      (named().get(one) ?? '').localeCompare(named().get(other) ?? '', 'nl'),
    );
    const isOwn = tellsOneself && all().some((item) => organisationsOf(item).length === 0);
    const found = isOwn ? [...ids, ONESELF] : ids;
    return found.length > 1 ? found : [];
  });
  const isFor = (item: Item, choice: string) =>
    choice === ONESELF
      ? organisationsOf(item).length === 0
      : organisationsOf(item).some(({ id }) => id === choice);
  return {
    choices,
    nameOf: (choice) => named().get(choice) ?? null,
    items: computed(() => {
      const only = choices().find((each) => each === asked());
      return only === undefined ? all() : all().filter((item) => isFor(item, only));
    }),
  };
}
