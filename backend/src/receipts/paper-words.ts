import type { Text } from '@tranche/domain';

/** What stands on a proof of receipt or a copy beside the words of the scheme. */
export const WORDS = {
  receipt: { nl: 'Bewijs van ontvangst', en: 'Proof of receipt' },
  supplementReceipt: {
    nl: 'Bewijs van ontvangst van uw aanvulling',
    en: 'Proof of receipt of your supplement',
  },
  draft: { nl: 'Concept, niet ingediend', en: 'Draft, not submitted' },
  draftText: {
    nl: 'Dit is een uitdraai van een concept zoals het op deze dag was ingevuld. Er is niets mee ingediend.',
    en: 'This is a print of a draft as it was filled in on this day. Nothing was submitted with it.',
  },
  copy: { nl: 'Kopie van de aanvraag', en: 'Copy of the application' },
  copyText: {
    nl: 'Dit is een uitdraai van de aanvraag zoals zij op deze dag in het portaal staat. Wat is ingediend, en wanneer, zegt het bewijs van ontvangst.',
    en: 'This is a print of the application as it stands in the portal on this day. What was submitted, and when, is said by the proof of receipt.',
  },
  receivedAt: { nl: 'Ontvangen op', en: 'Received on' },
  receivedBy: { nl: 'Ingediend door', en: 'Submitted by' },
  reference: { nl: 'Kenmerk', en: 'Reference' },
  project: { nl: 'Project', en: 'Project' },
  scheme: { nl: 'Regeling', en: 'Scheme' },
  tranche: { nl: 'Tranche', en: 'Tranche' },
  variant: { nl: 'Soort aanvraag', en: 'Kind of application' },
  requested: { nl: 'Gevraagd bedrag', en: 'Amount requested' },
  budget: { nl: 'Totale begroting', en: 'Total budget' },
  step: { nl: 'Wat er binnenkwam', en: 'What came in' },
  replaced: { nl: 'Komt in de plaats van', en: 'Takes the place of' },
  mark: { nl: 'SHA-256 van de kopie', en: 'SHA-256 of the copy' },
  partners: { nl: 'Partners en hun bijdrage', en: 'Partners and what they put in' },
  partner: { nl: 'Partner', en: 'Partner' },
  cash: { nl: 'In geld', en: 'In cash' },
  inKind: { nl: 'In natura', en: 'In kind' },
  confirmation: { nl: 'Bevestiging', en: 'Confirmation' },
  documents: { nl: 'Documenten', en: 'Documents' },
  document: { nl: 'Document', en: 'Document' },
  file: { nl: 'Bestand', en: 'File' },
  hash: { nl: 'SHA-256', en: 'SHA-256' },
  empty: { nl: 'Niet ingevuld', en: 'Not filled in' },
} as const satisfies Record<string, Text>;
