import type { Text } from '@tranche/domain';

/** Of terms that became others than somebody was told: a closing that moved, a duty that is owed again. */
export const TERM_TEXTS = {
  'receipt-taken-back': {
    subject: {
      nl: 'Wij hebben iets toch niet van u ontvangen ({reference})',
      en: 'We did not receive something from you after all ({reference})',
    },
    body: {
      nl: 'Bij “{title}” ({reference}) stond dat wij dit van u hadden ontvangen: {duty}. Dat klopt niet. Reden: {reason}\nDe laatste dag hiervoor is {day}. Heeft u het wel gestuurd? Laat het ons weten.',
      en: 'With “{title}” ({reference}) it said that we had received this from you: {duty}. That is not so. Reason: {reason}\nThe last day for it is {day}. Did you send it? Let us know.',
    },
  },
  'window-moved': {
    subject: {
      nl: 'Nieuwe datum voor {reference}: {deadline}',
      en: 'New date for {reference}: {deadline}',
    },
    body: {
      nl: 'De sluiting van het aanvraagtijdvak is verplaatst: het is nu open {closing}. De termijn “{deadline}” van uw aanvraag “{title}” wordt vanaf die dag geteld en {day}.',
      en: 'The closing of the application window has moved: it is now open {closing}. The term “{deadline}” of your application “{title}” is counted from that day and {day}.',
    },
  },
  'window-moved-draft': {
    subject: {
      nl: 'U kunt {reference} indienen {closing}',
      en: 'You can submit {reference} {closing}',
    },
    body: {
      nl: 'De sluiting van het aanvraagtijdvak is verplaatst. Uw concept “{title}” kunt u indienen {closing}.',
      en: 'The closing of the application window has moved. You can submit your draft “{title}” {closing}.',
    },
  },
} as const satisfies Readonly<Record<string, { subject: Text; body: Text }>>;
