import { isUnread } from '@tranche/domain/browser';
import { keptRecord } from '../../../core/unsent/kept-record.js';
import type { TypedEuro } from '../../../ui/money-field/euro.js';
import type { Pledge } from './pledge.js';

export const PLEDGE_FORMS = ['cashCents', 'inKindCents'] as const;

/** What stands in the boxes of a pledge and was not handed over yet: half typed, or no amount. */
export type TypedPledge = Readonly<Partial<Record<keyof Pledge, TypedEuro>>>;

/** As this device kept it; what is no pledge is left out. */
export function asTypedPledge(kept: unknown): TypedPledge {
  const record = keptRecord(kept) ?? {};
  return Object.fromEntries(
    PLEDGE_FORMS.flatMap((form) => {
      const amount = record[form];
      const isTyped = amount === null || typeof amount === 'number' || isUnread(amount);
      return isTyped ? [[form, amount] as const] : [];
    }),
  );
}

/** Splits off what can be promised: an emptied box is nothing, what is no amount has to wait. */
export function handOver(
  typed: TypedPledge,
  forms: readonly (keyof Pledge)[],
): { readonly ready: Partial<Pledge>; readonly waiting: TypedPledge } {
  const entries = PLEDGE_FORMS.flatMap((form) => {
    const amount = typed[form];
    return amount === undefined ? [] : [[form, amount] as const];
  });
  const ready = entries.flatMap(([form, amount]) =>
    forms.includes(form) && !isUnread(amount) ? [[form, amount ?? 0] as const] : [],
  );
  const done = ready.map(([form]) => form);
  return {
    ready: Object.fromEntries(ready),
    waiting: Object.fromEntries(entries.filter(([form]) => !done.includes(form))),
  };
}
