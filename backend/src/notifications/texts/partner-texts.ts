import type { Text } from '@tranche/domain';

/** What the message box says to partners, and to the lead about them. */
export const PARTNER_TEXTS = {
  'partner-invited': {
    subject: {
      nl: '{lead} nodigt {organisation} uit voor {reference}',
      en: '{lead} invites {organisation} to {reference}',
    },
    body: {
      nl: '{lead} vraagt {organisation} om als partner mee te doen aan de aanvraag “{title}” ({reference}). Laat uiterlijk {until} weten of u meedoet.',
      en: '{lead} asks {organisation} to take part as a partner in the application “{title}” ({reference}). Please say by {until} whether you do.',
    },
  },
  'invitation-unanswered': {
    subject: {
      nl: 'Doet {organisation} mee aan {reference}?',
      en: 'Does {organisation} take part in {reference}?',
    },
    body: {
      nl: 'U hebt nog niet geantwoord op de uitnodiging voor “{title}” ({reference}). U kunt antwoorden tot en met {until}.',
      en: 'You have not answered the invitation to “{title}” ({reference}) yet. You can answer it until {until}.',
    },
  },
  'invitation-withdrawn': {
    subject: {
      nl: 'De uitnodiging voor {reference} is ingetrokken',
      en: 'The invitation to {reference} has been withdrawn',
    },
    body: {
      nl: 'De penvoerder heeft de uitnodiging van {organisation} voor “{title}” ({reference}) ingetrokken. U hoeft niets te doen.',
      en: 'The lead applicant has withdrawn the invitation of {organisation} to “{title}” ({reference}). You need not do anything.',
    },
  },
  'invitation-expired': {
    subject: {
      nl: '{organisation} heeft niet geantwoord op uw uitnodiging ({reference})',
      en: '{organisation} has not answered your invitation ({reference})',
    },
    body: {
      nl: '{organisation} kon tot en met {until} laten weten of het meedoet aan “{title}”. Nodig opnieuw uit, of ga verder zonder deze partner.',
      en: '{organisation} could say until {until} whether it takes part in “{title}”. Invite it once more, or go on without this partner.',
    },
  },
  'partner-accepted': {
    subject: {
      nl: '{organisation} doet mee aan {reference}',
      en: '{organisation} takes part in {reference}',
    },
    body: {
      nl: '{person} heeft namens {organisation} de uitnodiging voor “{title}” aangenomen.',
      en: '{person} has accepted the invitation to “{title}” for {organisation}.',
    },
  },
  'partner-declined': {
    subject: {
      nl: '{organisation} doet niet mee aan {reference}',
      en: '{organisation} does not take part in {reference}',
    },
    body: {
      nl: '{person} schrijft namens {organisation}: “{reason}” Haal deze partner uit “{title}”, of nodig opnieuw uit.',
      en: '{person} writes for {organisation}: “{reason}” Remove this partner from “{title}”, or invite it once more.',
    },
  },
  'partner-removed': {
    subject: {
      nl: '{organisation} is geen partner meer in {reference}',
      en: '{organisation} is no longer a partner in {reference}',
    },
    body: {
      nl: 'De penvoerder heeft {organisation} uit de aanvraag “{title}” ({reference}) gehaald.{why} Wat u eerder toezegde, geldt daarvoor niet meer. U hoeft niets te doen.',
      en: 'The lead applicant has taken {organisation} out of the application “{title}” ({reference}).{why} What you pledged no longer holds for it. You need not do anything.',
    },
  },
  'partner-left': {
    subject: {
      nl: '{organisation} doet niet meer mee aan {reference}',
      en: '{organisation} no longer takes part in {reference}',
    },
    body: {
      nl: '{person} schrijft namens {organisation}: “{reason}” De bijdrage telt niet meer mee in “{title}”. Haal deze partner eruit, vervang hem of nodig hem opnieuw uit.',
      en: '{person} writes for {organisation}: “{reason}” Its contribution no longer counts in “{title}”. Take this partner out, replace it or invite it once more.',
    },
  },
  'partner-leaves': {
    subject: {
      nl: 'Gemeld: {organisation} vertrekt uit {reference}',
      en: 'Reported: {organisation} leaves {reference}',
    },
    body: {
      nl: '{person} meldt dat {organisation} niet meer meedoet aan “{title}” ({reference}). De reden: “{reason}” De aanvraag blijft zoals zij is ingediend; de behandelaar beoordeelt wat dit betekent en laat het weten als u iets moet doen.',
      en: '{person} reports that {organisation} no longer takes part in “{title}” ({reference}). The reason: “{reason}” The application stays as it was sent; the officer judges what this means and says so if you have to do something.',
    },
  },
  'partner-leaves-office': {
    subject: {
      nl: 'Een partner vertrekt uit {reference}: {organisation}',
      en: 'A partner leaves {reference}: {organisation}',
    },
    body: {
      nl: '{person} meldt dat {organisation} niet meer meedoet aan “{title}” ({reference}). De reden: “{reason}” Beoordeel of de aanvraag nog aan de regeling voldoet, of vraag een aanvulling op het samenwerkingsverband. Wat is ingediend, is niet veranderd.',
      en: '{person} reports that {organisation} no longer takes part in “{title}” ({reference}). The reason: “{reason}” Judge whether the application still meets the regulation, or ask to supplement the partnership. What was sent has not changed.',
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
  'pledge-waiting': {
    subject: {
      nl: 'De bijdrage van {organisation} aan {reference} wacht op uw akkoord',
      en: 'The contribution of {organisation} to {reference} waits for your agreement',
    },
    body: {
      nl: 'Als bijdrage van {organisation} aan “{title}” staat er {amounts}. Niemand van uw organisatie heeft dat bevestigd, en zonder uw akkoord kan de aanvraag niet worden ingediend. Dat kan {until}. Kijk het na, pas het zo nodig aan en bevestig het.',
      en: 'The contribution of {organisation} to “{title}” is put down as {amounts}. Nobody of your organisation has confirmed it, and without your agreement the application cannot be submitted. That can be done {until}. Please check it, change it where needed and confirm it.',
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
