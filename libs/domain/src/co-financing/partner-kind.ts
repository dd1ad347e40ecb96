/** What a partner is in the eyes of the regulation; it decides in which band its money counts. */
export const PARTNER_KINDS = [
  'lead-school',
  'mbo-school',
  'labour-organisation',
  'organised-business',
  'training-fund',
  'regional-government',
  'vmbo',
  'havo-vwo',
  'pro-vso',
  'hbo',
  'university',
  'private-training-provider',
  'other',
] as const;

export type PartnerKind = (typeof PARTNER_KINDS)[number];

export function isPartnerKind(value: string): value is PartnerKind {
  return PARTNER_KINDS.some((kind) => kind === value);
}
