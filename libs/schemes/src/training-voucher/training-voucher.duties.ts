import type { Duty } from '@tranche/domain';
import { FRAMEWORK, UNNUMBERED } from './training-voucher.regulation.js';

export const voucherDuties: readonly Duty[] = [
  {
    code: 'follow-the-course',
    article: `${FRAMEWORK.award}; Awb 4:37`,
    text: {
      nl: 'Volg de opleiding waarvoor u de voucher krijgt en rond haar af.',
      en: 'Follow the course for which you receive the voucher, and finish it.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'no-double-funding',
    article: UNNUMBERED,
    text: {
      nl: 'Laat dezelfde kosten niet ook uit ander publiek geld of een sectorplan betalen.',
      en: 'Do not let other public money or a sector plan pay the same cost.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'notify',
    article: FRAMEWORK.notify,
    text: {
      nl: 'Meld het als u de opleiding niet volgt, eerder stopt of minder betaalt.',
      en: 'Tell us if you do not follow the course, stop early or pay less.',
    },
    due: { kind: 'at-once' },
  },
  {
    code: 'proof',
    article: FRAMEWORK.proof,
    text: {
      nl: 'Bewaar de factuur, het bewijs van betaling en uw diploma, certificaat of ervaringscertificaat, en laat ze zien.',
      en: 'Keep the invoice, the proof of payment and your diploma, certificate or certificate of experience, and show them.',
    },
    due: { kind: 'on-request' },
  },
];
