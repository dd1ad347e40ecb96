import type { Text } from '@tranche/domain';

/** What the message box says, per kind; the mail beside it says none of this. */
export const MESSAGE_TEXTS = {
  receipt: {
    subject: {
      nl: 'Wij hebben uw aanvraag {reference} ontvangen',
      en: 'We have received your application {reference}',
    },
    body: {
      nl: 'Wij hebben “{title}” ontvangen op {receivedAt}. In het portaal staat een ontvangstbevestiging met een kopie van wat u hebt gestuurd.',
      en: 'We received “{title}” on {receivedAt}. The portal holds a receipt with a copy of what you sent.',
    },
  },
  complete: {
    subject: {
      nl: 'Uw aanvraag {reference} is volledig',
      en: 'Your application {reference} is complete',
    },
    body: {
      nl: 'De aanvraag “{title}” is volledig. Wij nemen haar nu in behandeling; u hoort van ons als er een besluit is.',
      en: 'The application “{title}” is complete. We now process it; you hear from us when there is a decision.',
    },
  },
  asked: {
    subject: {
      nl: 'Iemand vraagt om uw aanbod ({reference})',
      en: 'Somebody asks for your offer ({reference})',
    },
    body: {
      nl: 'Er is een vraag binnen voor “{title}”. Lees haar in het portaal en geef antwoord.',
      en: 'A request came in for “{title}”. Read it in the portal and answer.',
    },
  },
  answered: {
    subject: {
      nl: 'Er is antwoord op uw vraag {reference}',
      en: 'There is an answer to your request {reference}',
    },
    body: {
      nl: 'De aanbieder heeft geantwoord op “{title}”. Lees het antwoord in het portaal.',
      en: 'The provider has answered “{title}”. Read the answer in the portal.',
    },
  },
  letter: {
    subject: { nl: '{subject}', en: '{subject}' },
    body: {
      nl: 'Er staat een brief voor u klaar over uw aanvraag “{title}” ({reference}).',
      en: 'A letter is ready for you about your application “{title}” ({reference}).',
    },
  },
  reminder: {
    subject: {
      nl: 'Herinnering: {deadline} voor {reference}',
      en: 'Reminder: {deadline} for {reference}',
    },
    body: {
      nl: 'Voor “{title}” ({reference}) eindigt op {dueOn} een termijn: {deadline}.',
      en: 'For “{title}” ({reference}) a term ends on {dueOn}: {deadline}.',
    },
  },
  'ran-out': {
    subject: {
      nl: 'Termijn voorbij: {deadline} voor {reference}',
      en: 'Term over: {deadline} for {reference}',
    },
    body: {
      nl: 'Voor “{title}” ({reference}) is op {dueOn} een termijn geëindigd: {deadline}.',
      en: 'For “{title}” ({reference}) a term ended on {dueOn}: {deadline}.',
    },
  },
  invitation: {
    subject: {
      nl: 'U bent gevraagd {reference} te beoordelen',
      en: 'You have been asked to assess {reference}',
    },
    body: {
      nl: 'Wilt u “{title}” ({reference}) beoordelen? Geef eerst aan of u een belang hebt.',
      en: 'Will you assess “{title}” ({reference})? Please declare your interests first.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;

export type MessageKind = keyof typeof MESSAGE_TEXTS;

export function isMessageKind(name: string): name is MessageKind {
  return Object.hasOwn(MESSAGE_TEXTS, name);
}
