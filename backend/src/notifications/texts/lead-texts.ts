import type { Text } from '@tranche/domain';

/** What the message box says when the lead of an application is offered, taken over or not. */
export const LEAD_TEXTS = {
  'lead-offered': {
    subject: {
      nl: 'Wordt {organisation} penvoerder van {reference}?',
      en: 'Does {organisation} take the lead of {reference}?',
    },
    body: {
      nl: '{by} biedt {organisation} het penvoerderschap aan van “{title}” ({reference}). Op de pagina staat wat dat betekent. U kunt het overnemen of afwijzen {until}.',
      en: '{by} offers {organisation} the lead of “{title}” ({reference}). The page says what that means. You can take it over or decline it {until}.',
    },
  },
  'lead-offer-withdrawn': {
    subject: {
      nl: 'Het penvoerderschap van {reference} wordt u niet meer aangeboden',
      en: 'The lead of {reference} is no longer offered to you',
    },
    body: {
      nl: '{by} heeft het aanbod aan {organisation} om penvoerder te worden van “{title}” ingetrokken. Er is niets veranderd; u hoeft niets te doen.',
      en: '{by} has withdrawn the offer to {organisation} to lead “{title}”. Nothing has changed; you need not do anything.',
    },
  },
  'lead-declined': {
    subject: {
      nl: '{organisation} wordt geen penvoerder van {reference}',
      en: '{organisation} does not take the lead of {reference}',
    },
    body: {
      nl: '{organisation} neemt het penvoerderschap van “{title}” niet over: “{reason}” U blijft penvoerder.',
      en: '{organisation} does not take over the lead of “{title}”: “{reason}” You remain the lead applicant.',
    },
  },
  'lead-yours': {
    subject: {
      nl: '{organisation} is nu penvoerder van {reference}',
      en: '{organisation} is now the lead applicant of {reference}',
    },
    body: {
      nl: 'U hebt het penvoerderschap van “{title}” overgenomen van {by}. Vul eerst uw adres, rekening en contactpersoon in: die van {by} zijn uit de aanvraag gehaald. De rest staat er nog.',
      en: 'You have taken over the lead of “{title}” from {by}. First fill in your address, account and contact: those of {by} have been taken out of the application. All else is still there.',
    },
  },
  'lead-given': {
    subject: {
      nl: '{organisation} heeft het penvoerderschap van {reference} overgenomen',
      en: '{organisation} has taken over the lead of {reference}',
    },
    body: {
      nl: '{organisation} is nu penvoerder van “{title}”. {by} doet mee als partner en bevestigt de eigen bijdrage: als penvoerder was dat niet nodig.',
      en: '{organisation} now leads “{title}”. {by} takes part as a partner and confirms its own contribution: as the lead applicant it did not have to.',
    },
  },
  'lead-changed': {
    subject: {
      nl: '{organisation} is de nieuwe penvoerder van {reference}',
      en: '{organisation} is the new lead applicant of {reference}',
    },
    body: {
      nl: '{organisation} is penvoerder van “{title}” in plaats van {by}. Wat u toezegde, blijft gelden. U hoeft niets te doen.',
      en: '{organisation} leads “{title}” in place of {by}. What you pledged still holds. You need not do anything.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;
