import type { Text } from '@tranche/domain';

/** Of terms that became others than somebody was told: a closing that moved, a duty that is owed again. */
export const TERM_TEXTS = {
  'receipt-taken-back': {
    subject: {
      nl: 'Wij hebben iets toch niet van u ontvangen ({reference})',
      en: 'We did not receive something from you after all ({reference})',
    },
    body: {
      nl: 'Bij “{title}” ({reference}) stond dat dit in orde was: “{duty}”. Dat klopt niet: wij hebben het niet ontvangen. Reden: {reason}\n{days} Heeft u het wel gestuurd? Laat het ons weten.',
      en: 'With “{title}” ({reference}) it said that this was in order: “{duty}”. That is not so: we did not receive it. Reason: {reason}\n{days} Did you send it? Let us know.',
    },
  },
  'receipt-in-order': {
    subject: {
      nl: 'Het is in orde: wij hebben het ontvangen ({reference})',
      en: 'It is in order: we have received it ({reference})',
    },
    body: {
      nl: 'Eerder schreven wij u dat “{duty}” bij “{title}” ({reference}) niet binnen was. Het is wel binnen: wij hebben vastgelegd dat het er was op {receivedOn}. U hoeft hiervoor niets meer te doen.',
      en: 'Earlier we wrote to you that “{duty}” for “{title}” ({reference}) had not come in. It has: we have recorded that it was there on {receivedOn}. You need not do anything more for it.',
    },
  },
  'record-taken-back': {
    subject: {
      nl: 'Wij hebben iets toch niet van u ontvangen ({reference})',
      en: 'We did not receive something from you after all ({reference})',
    },
    body: {
      nl: 'Bij “{title}” ({reference}) hadden wij vastgelegd dat er iets van u binnen was. Dat klopt niet. Reden: {reason}\nMoet u nog iets sturen, dan krijgt u daar bericht van. Heeft u al iets gestuurd? Laat het ons weten.',
      en: 'With “{title}” ({reference}) we had recorded that something had come in from you. That is not so. Reason: {reason}\nIf you still have to send something, you get a message about it. Did you send something already? Let us know.',
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
