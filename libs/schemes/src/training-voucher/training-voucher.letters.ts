import type { LetterDefinition } from '@tranche/domain';
import {
  determinationExOfficio,
  hearingExOfficio,
} from '../standard/letters/determination/determination-letter.js';
import { notProcessed, supplementRequestInQueue } from '../standard/letters/intake-letters.js';
import { ceilingRejection, rejectionLetters } from '../standard/letters/rejection-letters.js';
import { revisionLetters } from '../standard/letters/determination/revision-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { voucherAward } from './letters/award.js';
import { proofRequest, voucherProofNotEnough } from './letters/proof-request.js';
import { FRAMEWORK } from './training-voucher.regulation.js';

export const voucherLetters: readonly LetterDefinition[] = [
  voucherAward,
  ...rejectionLetters({
    nl: 'Zolang er aangevraagd kan worden, kunt u opnieuw aanvragen, bijvoorbeeld voor een andere opleiding. Zonder nieuwe feiten kan ik zo’n aanvraag afwijzen met een verwijzing naar dit besluit (artikel 4:6 Awb).',
    en: 'As long as the window is open you can apply again, for another course for example. Without new facts I can reject such an application by referring to this decision (article 4:6 Awb).',
  }),
  ceilingRejection(
    {
      nl: `De aanvragen zijn behandeld op volgorde van het moment waarop zij volledig waren (${FRAMEWORK.order}). Toen uw aanvraag aan de beurt was, was het geld op.`,
      en: `Applications were handled in the order of the moment at which they were complete (${FRAMEWORK.order}). When it was your turn, the money was used up.`,
    },
    {
      nl: 'Komt er nieuw geld, dan kunt u opnieuw aanvragen zolang u nog geen voucher heeft gekregen.',
      en: 'If new money becomes available, you can apply again as long as you have not received a voucher.',
    },
  ),
  supplementRequestInQueue(FRAMEWORK.order),
  supplementWithdrawn,
  notProcessed,
  proofRequest,
  voucherProofNotEnough,
  determinationExOfficio,
  ...hearingExOfficio,
  ...revisionLetters({ nl: 'Verleend, ten hoogste', en: 'Awarded, at most' }),
];
