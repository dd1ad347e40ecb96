import type { Field, Text } from '@tranche/domain';

/** Where an organisation receives the money (Awb 4:89). */
export function subsidyAccount(hint?: Text): Field {
  return {
    kind: 'text',
    name: 'iban',
    label: { nl: 'IBAN waarop u de subsidie ontvangt', en: 'IBAN for the subsidy' },
    ...(hint && { hint }),
    format: 'iban',
    required: true,
    article: 'Awb 4:89',
  };
}
