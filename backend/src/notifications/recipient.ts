import type { Language } from '@tranche/domain';

/** Whom a message is for: the box of an organisation, or of one person. */
export type Recipient = { readonly key: string; readonly language: Language } & (
  | { readonly organisationId: string; readonly personId?: never }
  | { readonly personId: string; readonly organisationId?: never }
);

export function organisation(organisationId: string): Recipient {
  return { key: organisationId, language: 'nl', organisationId };
}

export function person(personId: string): Recipient {
  return { key: personId, language: 'nl', personId };
}
