import type { Text } from '@tranche/domain';

/** What the message box says to partners, and to the lead about them. */
export const PARTNER_TEXTS = {
  'partner-added': {
    subject: {
      nl: '{organisation} is toegevoegd als partner in {reference}',
      en: '{organisation} has been added as a partner in {reference}',
    },
    body: {
      nl: '{lead} heeft {organisation} als partner genoemd in de aanvraag “{title}” ({reference}). U kunt meelezen zodra u namens uw organisatie inlogt.',
      en: '{lead} has named {organisation} as a partner in the application “{title}” ({reference}). You can read along as soon as you sign in for your organisation.',
    },
  },
  'agreement-asked': {
    subject: {
      nl: 'Uw akkoord wordt gevraagd voor {reference}',
      en: 'Your agreement is asked for {reference}',
    },
    body: {
      nl: 'De penvoerder heeft ingevuld wat {organisation} bijdraagt aan “{title}”: {amounts}. Wilt u dat nakijken en bevestigen?',
      en: 'The lead applicant has filled in what {organisation} contributes to “{title}”: {amounts}. Please check and confirm it.',
    },
  },
  'agreement-stands': {
    subject: {
      nl: 'De bijdrage van {organisation} in {reference} is weer wat zij was',
      en: 'The contribution of {organisation} in {reference} is again what it was',
    },
    body: {
      nl: 'De penvoerder had de bijdrage van {organisation} in “{title}” gewijzigd, maar die wijziging is nooit ingestuurd en telt niet mee. De bijdrage is weer {amounts}. Uw akkoord daarop geldt; u hoeft niets te doen.',
      en: 'The lead applicant had changed the contribution of {organisation} in “{title}”, but that change was never sent and does not count. The contribution is again {amounts}. Your agreement to it holds; you need not do anything.',
    },
  },
  'agreement-lapsed': {
    subject: {
      nl: 'Uw akkoord geldt niet meer voor {reference}',
      en: 'Your agreement no longer holds for {reference}',
    },
    body: {
      nl: 'De bijdrage van {organisation} aan “{title}” is gewijzigd. Bevestigd was {before}; nu staat er {amounts}. Wilt u haar opnieuw nakijken en bevestigen?',
      en: 'The contribution of {organisation} to “{title}” has changed. What was confirmed is {before}; it is {amounts} now. Please check and confirm it again.',
    },
  },
  'partner-changed': {
    subject: {
      nl: '{organisation} heeft zijn bijdrage in {reference} gewijzigd',
      en: '{organisation} has changed its contribution in {reference}',
    },
    body: {
      nl: '{organisation} ging akkoord met {before} en heeft dat gewijzigd in {amounts}. Kijk of de begroting van “{title}” nog klopt.',
      en: '{organisation} had agreed to {before} and changed that to {amounts}. See whether the budget of “{title}” still holds.',
    },
  },
  'partner-sent': {
    subject: {
      nl: 'De aanvraag {reference} is ingediend',
      en: 'The application {reference} has been sent',
    },
    body: {
      nl: 'De penvoerder heeft de aanvraag “{title}” ({reference}) ingediend. {organisation} staat daarin als partner.{share} U hoeft niets te doen.',
      en: 'The lead applicant has sent the application “{title}” ({reference}). It names {organisation} as a partner.{share} You need not do anything.',
    },
  },
  'partner-outcome': {
    subject: {
      nl: 'Er is een besluit over de aanvraag {reference}',
      en: 'There is a decision on the application {reference}',
    },
    body: {
      nl: 'Over de aanvraag “{title}” ({reference}), met {organisation} als partner, is besloten. De uitkomst is: {state}. De brief met het besluit gaat naar de penvoerder.',
      en: 'The application “{title}” ({reference}), with {organisation} as a partner, has been decided. The outcome is: {state}. The letter with the decision goes to the lead applicant.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;
