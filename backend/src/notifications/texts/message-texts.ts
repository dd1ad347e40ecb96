import type { Text } from '@tranche/domain';
import { COLLEAGUE_TEXTS } from './colleague-texts.js';
import { LEAD_TEXTS } from './lead-texts.js';
import { MANDATE_TEXTS } from './mandate-texts.js';
import { OFFICE_TEXTS } from './office-texts.js';
import { PARTNER_TEXTS } from './partner-texts.js';
import { STEP_TEXTS } from './step-texts.js';
import { TERM_TEXTS } from './term-texts.js';
import { TOGETHER_TEXTS } from './together-texts.js';

/** What the message box says, per kind; the mail beside it says none of this. */
export const MESSAGE_TEXTS = {
  ...COLLEAGUE_TEXTS,
  ...LEAD_TEXTS,
  ...MANDATE_TEXTS,
  ...OFFICE_TEXTS,
  ...STEP_TEXTS,
  ...TERM_TEXTS,
  ...TOGETHER_TEXTS,
  receipt: {
    subject: {
      nl: 'Wij hebben uw aanvraag {reference} ontvangen',
      en: 'We have received your application {reference}',
    },
    body: {
      nl: 'Wij hebben “{title}” ontvangen op {receivedAt}. Uw ontvangstbevestiging staat klaar, met een kopie van wat u hebt gestuurd.',
      en: 'We received “{title}” on {receivedAt}. Your receipt is ready, with a copy of what you sent.',
    },
  },
  'receipt-of-supplement': {
    subject: {
      nl: 'Wij hebben uw aanvulling op {reference} ontvangen',
      en: 'We have received your supplement to {reference}',
    },
    body: {
      nl: 'Wij hebben uw aanvulling op “{title}” ontvangen op {receivedAt}. Uw ontvangstbevestiging staat klaar, met een kopie van uw aanvraag zoals die nu luidt.',
      en: 'We received your supplement to “{title}” on {receivedAt}. Your receipt is ready, with a copy of your application as it now reads.',
    },
  },
  replaced: {
    subject: {
      nl: 'Uw aanvraag {reference} is ingetrokken',
      en: 'Your application {reference} has been withdrawn',
    },
    body: {
      nl: 'Uw aanvraag {reference} is vervangen door uw nieuwe aanvraag {by}, waarin u dat vroeg. Over {reference} nemen wij geen besluit meer.',
      en: 'Your application {reference} has been replaced by your new application {by}, in which you asked for this. We no longer decide on {reference}.',
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
      nl: 'Er is een vraag binnen voor “{title}”. Lees haar en geef antwoord.',
      en: 'A request came in for “{title}”. Read it and answer.',
    },
  },
  answered: {
    subject: {
      nl: 'Er is antwoord op uw vraag {reference}',
      en: 'There is an answer to your request {reference}',
    },
    body: {
      nl: 'De aanbieder heeft geantwoord op “{title}”.',
      en: 'The provider has answered “{title}”.',
    },
  },
  letter: {
    subject: { nl: '{subject}', en: '{subject} (letter in Dutch)' },
    body: {
      nl: 'Er staat een brief voor u klaar over uw aanvraag “{title}” ({reference}).',
      en: 'A letter is ready for you about your application “{title}” ({reference}). It is in Dutch, the language of the decision.',
    },
  },
  'letter-that-asks': {
    subject: { nl: '{subject}', en: 'We ask something of you for {reference}, by {dueOn}' },
    body: {
      nl: 'Er staat een brief voor u klaar over uw aanvraag “{title}” ({reference}). Daarin vragen wij iets van u, uiterlijk op {dueOn}: {deadline}.',
      en: 'A letter is ready for you about your application “{title}” ({reference}). In it we ask something of you, by {dueOn}: {deadline}. The letter is in Dutch.',
    },
  },
  'letter-of-intention': {
    subject: { nl: '{subject}', en: 'We ask for your views on {reference}, by {dueOn}' },
    body: {
      nl: 'Wij zijn iets van plan met “{title}” ({reference}) en vragen wat u daarvan vindt, uiterlijk op {dueOn}.\n{intended}\nDit staat ook in de brief.',
      en: 'We intend something for “{title}” ({reference}) and ask for your views, by {dueOn}.\n{intended}\nThis also stands in the letter, which is in Dutch.',
    },
  },
  'assessment-reminder': {
    subject: {
      nl: 'Herinnering: uw beoordeling van {reference}',
      en: 'Reminder: your assessment of {reference}',
    },
    body: {
      nl: 'Wij wachten nog op uw beoordeling van “{title}”. Lukt het niet, of hebt u een belang? Laat het de behandelaar weten.',
      en: 'We still wait for your assessment of “{title}”. Can you not do it, or do you have an interest? Tell the officer.',
    },
  },
  'assessment-withdrawn': {
    subject: {
      nl: 'U hoeft {reference} niet meer te beoordelen',
      en: 'You need not assess {reference} any more',
    },
    body: {
      nl: 'De behandelaar heeft uw toewijzing voor “{title}” ingetrokken. U hoeft niets meer te doen.',
      en: 'The officer has withdrawn your assignment for “{title}”. You need not do anything.',
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
  ...PARTNER_TEXTS,
  'conflict-declared': {
    subject: {
      nl: 'Een beoordelaar heeft een belang bij {reference}',
      en: 'An assessor has an interest in {reference}',
    },
    body: {
      nl: '{assessor} heeft een belang opgegeven bij “{title}” ({reference}) en doet daar niet meer aan mee. Kijk of er nog genoeg beoordelaars zijn.',
      en: '{assessor} has declared an interest in “{title}” ({reference}) and takes no further part in it. See whether there are still enough assessors.',
    },
  },
  'advice-ready': {
    subject: {
      nl: 'Advies om vast te stellen: {tranche}',
      en: 'Advice to lay down: {tranche}',
    },
    body: {
      nl: 'Een behandelaar heeft u advies van de commissie voorgelegd. Lees het en stel het vast; u kunt het eerst nog wijzigen.',
      en: 'An officer has laid advice of the committee before you. Read it and lay it down; you can still change it first.',
    },
  },
  'proposal-ready': {
    subject: {
      nl: 'Een voorstel wacht op uw besluit: {tranche}',
      en: 'A proposal awaits your decision: {tranche}',
    },
    body: {
      nl: 'De rangorde van “{tranche}” ligt klaar. U besluit; wie haar maakte, doet dat niet.',
      en: 'The ranking of “{tranche}” is ready. You decide; whoever made it does not.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;

export type MessageKind = keyof typeof MESSAGE_TEXTS;

export function isMessageKind(name: string): name is MessageKind {
  return Object.hasOwn(MESSAGE_TEXTS, name);
}
