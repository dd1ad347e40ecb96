import type { AddPartner } from '@tranche/contracts';

/** What is typed about a partner that is being added. */
export interface PartnerDraft {
  readonly name: string;
  readonly kind: string;
  readonly kvk: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

export const EMPTY_PARTNER: PartnerDraft = {
  name: '',
  kind: '',
  kvk: '',
  contactName: '',
  contactEmail: '',
};

/** The fields that cannot go out like this; the server judges the rest. */
export function wrongIn(draft: PartnerDraft): (keyof PartnerDraft)[] {
  const request = requestOf(draft);
  const right: Readonly<Record<keyof PartnerDraft, boolean>> = {
    name: request.name.length >= 2,
    kind: request.kind !== '',
    kvk: request.kvk === null || /^\d{8}$/.test(request.kvk),
    contactName: request.contactName.length >= 2,
    contactEmail: /^\S+@\S+\.\S+$/.test(request.contactEmail),
  };
  const fields = ['name', 'kind', 'kvk', 'contactName', 'contactEmail'] as const;
  return fields.filter((field) => !right[field]);
}

/** Spaces in a register number are how people write it. */
export function requestOf(draft: PartnerDraft): AddPartner {
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    kvk: draft.kvk.replace(/\s/g, '') || null,
    contactName: draft.contactName.trim(),
    contactEmail: draft.contactEmail.trim(),
  };
}
