import type { Text } from '@tranche/domain';

/** That something came in beside the form, to who sent it and to whom it binds as well. */
export const STEP_TEXTS = {
  'views-received': {
    subject: {
      nl: 'Wij hebben uw zienswijze ontvangen ({reference})',
      en: 'We have received your views ({reference})',
    },
    body: {
      nl: 'Wij hebben uw zienswijze over “{title}” ({reference}) ontvangen op {receivedAt}. Uw ontvangstbevestiging staat klaar, met de tekst die u stuurde.',
      en: 'We received your views on “{title}” ({reference}) on {receivedAt}. Your receipt is ready, with the text you sent.',
    },
  },
  'recorded-views': {
    subject: {
      nl: 'Wij hebben uw zienswijze vastgelegd ({reference})',
      en: 'We have recorded your views ({reference})',
    },
    body: {
      nl: 'Wij hebben vastgelegd wat u zei of schreef over ons voornemen bij “{title}” ({reference}). U leest het bij uw aanvraag, onder wat er is gebeurd. Klopt dat niet? Neem dan zo snel mogelijk contact op; het adres staat op de pagina van uw aanvraag.',
      en: 'We have recorded what you said or wrote about our intention for “{title}” ({reference}). You can read it with your application, under what has happened. Is that not right? Then please contact us as soon as you can; the address is on the page of your application.',
    },
  },
  'recorded-waiver': {
    subject: {
      nl: 'Wij hebben vastgelegd dat u geen zienswijze geeft ({reference})',
      en: 'We have recorded that you give no views ({reference})',
    },
    body: {
      nl: 'Volgens ons liet u op {waivedOn} weten dat u geen zienswijze geeft over ons voornemen bij “{title}” ({reference}). Hoe u dat liet weten: {waivedHow}. Wij kunnen nu meteen beslissen. Klopt dit niet? Neem dan zo snel mogelijk contact op; het adres staat op de pagina van uw aanvraag.',
      en: 'As we have it, you let us know on {waivedOn} that you give no views on our intention for “{title}” ({reference}). How you let us know: {waivedHow}. We can now decide at once. Is this not right? Then please contact us as soon as you can; the address is on the page of your application.',
    },
  },
  'withdrawal-received': {
    subject: {
      nl: 'Wij hebben uw intrekking van {reference} ontvangen',
      en: 'We have received your withdrawal of {reference}',
    },
    body: {
      nl: 'Op {receivedAt} ontvingen wij dat u “{title}” ({reference}) intrekt. Er gebeurt verder niets meer mee. Uw ontvangstbevestiging staat klaar.',
      en: 'On {receivedAt} we received that you withdraw “{title}” ({reference}). Nothing more is done with it. Your receipt is ready.',
    },
  },
  'step-received': {
    subject: {
      nl: 'Ontvangen voor {reference}: {step}',
      en: 'Received for {reference}: {step}',
    },
    body: {
      nl: 'Dit ontvingen wij van u op {receivedAt}: {step}. Het gaat over “{title}” ({reference}). Uw ontvangstbevestiging staat klaar.',
      en: 'We received this from you on {receivedAt}: {step}. It is about “{title}” ({reference}). Your receipt is ready.',
    },
  },
  'proof-came-in': {
    subject: {
      nl: 'Uw bewijs voor {reference} is binnen',
      en: 'Your proof for {reference} has come in',
    },
    body: {
      nl: 'Wij hebben ontvangen wat u als bewijs stuurde voor “{title}” ({reference}). Wij kijken of het genoeg is. U hoort van ons wat eruit komt.',
      en: 'We received what you sent as proof for “{title}” ({reference}). We look whether it is enough. You hear from us what comes of it.',
    },
  },
  'partner-withdrawn': {
    subject: {
      nl: 'De aanvraag {reference} is ingetrokken',
      en: 'The application {reference} has been withdrawn',
    },
    body: {
      nl: 'De penvoerder heeft de aanvraag “{title}” ({reference}), met {organisation} als partner, ingetrokken op {withdrawnAt}. Er gebeurt verder niets meer mee. U hoeft niets te doen.',
      en: 'The lead applicant withdrew the application “{title}” ({reference}), with {organisation} as a partner, on {withdrawnAt}. Nothing more is done with it. You need not do anything.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;
