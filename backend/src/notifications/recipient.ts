import type { Office, Told } from './stand-ins.js';

/**
 * Whom a message is for: the box of an organisation or of one person, or the address of somebody who
 * has no box yet.
 */
export type Recipient = {
  readonly key: string;
  /** Path in the portal where this reader finds what the message is about. */
  readonly page: string;
  /** The office of which an interest left nobody to tell. */
  readonly standsInFor?: Office;
} & (
  | { readonly organisationId: string; readonly personId?: never; readonly email?: never }
  | { readonly personId: string; readonly organisationId?: never; readonly email?: never }
  | { readonly email: string; readonly organisationId?: never; readonly personId?: never }
);

export function organisation(organisationId: string, page: string): Recipient {
  return { key: organisationId, organisationId, page };
}

export function person(personId: string, page: string): Recipient {
  return { key: personId, personId, page };
}

/** People of an office, or who hears in their place. */
export function people({ ids, standsInFor }: Told, page: string): readonly Recipient[] {
  return ids.map((id) => ({ ...person(id, page), ...(standsInFor && { standsInFor }) }));
}

export function address(email: string, page: string): Recipient {
  return { key: email, email, page };
}
