import { inject, linkedSignal, signal, untracked, type WritableSignal } from '@angular/core';
import type { ApplicationView } from '@tranche/contracts';
import type { ApiError } from '../api/problem.js';
import { KeptCopies } from '../unsent/kept-copies.js';
import { keptNameOf, opensForm, type Transition } from './transition.js';

export interface ChosenStep {
  /** Whose form is open. */
  readonly chosen: WritableSignal<Transition | null>;
  /** The refusal of somebody who was overtaken, until another step is chosen. */
  readonly overtaken: WritableSignal<ApiError | null>;
  /** What the step is called that was taken last, until another one is begun. */
  readonly done: WritableSignal<Transition['label'] | null>;
}

/**
 * The step that somebody is filling in. Another event closes its form: what it asked may be over.
 * It stays open where something typed for it is not sent, and for who was overtaken by that event and
 * can still take the step: there somebody goes on.
 */
export function chosenStep(
  application: () => ApplicationView,
  possible: () => readonly Transition[],
): ChosenStep {
  const copies = inject(KeptCopies);
  const overtaken = signal<ApiError | null>(null);
  const isKept = ({ transition }: Transition) =>
    copies.find(keptNameOf(application().reference, transition)) !== null;
  const chosen = linkedSignal<number, Transition | null>({
    source: () => application().eventNumber,
    computation: (_event, previous) => {
      const offered = untracked(possible).filter(opensForm);
      const before = untracked(overtaken) ? previous?.value?.transition : undefined;
      return (
        offered.find(({ transition }) => transition === before) ?? offered.find(isKept) ?? null
      );
    },
  });
  const done = linkedSignal<string, Transition['label'] | null>({
    source: () => application().reference,
    computation: () => null,
  });
  return { chosen, overtaken, done };
}
