import { fill, formatDate, type Language } from '@tranche/domain';
import type { MessageRow } from '../message.row.js';

/** What a mail has to know of the message it is about. */
export type MessageToMail = Pick<MessageRow, 'id' | 'email' | 'page' | 'dueOn' | 'mayWait'>;

export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** In each of the languages, one under the other: letters are in Dutch, mails are in the reader's own. */
export function wordsIn(
  languages: readonly Language[],
  message: Omit<MessageToMail, 'mayWait'>,
): MailWords {
  const mails = languages.map((language) => wordsOf(language, message));
  return {
    subject: mails.map(({ subject }) => subject).join(' / '),
    text: mails.map(({ text }) => text).join('\n\n'),
  };
}

/**
 * What the reader must know without signing in: whether something is asked, and until when. Who has no box
 * is a partner or a colleague, who may never have heard of the portal.
 */
function wordsOf(language: Language, message: Omit<MessageToMail, 'mayWait'>) {
  const { news, asks, rest } = mailTo(message)[language];
  const { dueOn } = message;
  if (dueOn === null) return { subject: news.subject, text: `${news.text} ${rest}` };
  const day = formatDate(Temporal.PlainDate.from(dueOn), language);
  return { subject: fill(asks.subject, { day }), text: `${fill(asks.text, { day })} ${rest}` };
}

function mailTo({ email, page }: Pick<MessageToMail, 'email' | 'page'>) {
  if (email === null) return MAIL;
  if (page === TO_MANDATES) return MANDATE_MAIL;
  return page?.startsWith(TO_COLLEAGUES) ? COLLEAGUE_MAIL : PARTNER_MAIL;
}

/** The address of what a colleague is asked. */
const TO_COLLEAGUES = '/uitnodigingen/collega/';

/** Of what somebody is asked who is offered a mandate. */
const TO_MANDATES = '/machtigingen';

const MAIL = {
  nl: {
    news: {
      subject: 'Er staat een nieuw bericht voor u klaar',
      text: 'Er staat een nieuw bericht voor u klaar in het subsidieportaal.',
    },
    asks: {
      subject: 'Wij vragen iets van u, uiterlijk {day}',
      text: 'Er staat een bericht voor u klaar in het subsidieportaal. Daarin vragen wij iets van u, uiterlijk op {day}. Reageert u niet op tijd, dan kan dat gevolgen hebben voor uw aanvraag of subsidie.',
    },
    rest: 'Om uw gegevens te beschermen staat de inhoud niet in deze mail. Log in om het te lezen:',
  },
  en: {
    news: {
      subject: 'There is a new message for you',
      text: 'There is a new message for you in the grant portal.',
    },
    asks: {
      subject: 'We ask something of you, by {day}',
      text: 'There is a message for you in the grant portal. In it we ask something of you, by {day}. If you do not respond in time, that may have consequences for your application or grant.',
    },
    rest: 'To protect your data this mail does not hold its content. Sign in to read it:',
  },
} as const;

const PARTNER_MAIL = {
  nl: {
    news: {
      subject: 'Er is nieuws over een subsidieaanvraag waarin u partner bent',
      text: 'U staat als contactpersoon van een partner in een subsidieaanvraag. Daarover is nieuws.',
    },
    asks: {
      subject: 'Uitnodiging voor een subsidieaanvraag: antwoord uiterlijk {day}',
      text: 'Een organisatie vraagt u om als partner mee te doen aan een subsidieaanvraag. U kunt antwoorden tot en met {day}.',
    },
    rest: 'Om gegevens te beschermen staat in deze mail niet van wie en waarvoor. Log in namens uw organisatie om het te lezen:',
  },
  en: {
    news: {
      subject: 'There is news on a grant application in which you are a partner',
      text: 'You are named as the contact of a partner in a grant application. There is news on it.',
    },
    asks: {
      subject: 'Invitation to a grant application: answer by {day}',
      text: 'An organisation asks you to take part in a grant application as a partner. You can answer until {day}.',
    },
    rest: 'To protect data this mail does not say from whom and for what. Sign in for your organisation to read it:',
  },
} as const;

const COLLEAGUE_MAIL = {
  nl: {
    news: {
      subject: 'Er is nieuws over een uitnodiging om mee te werken',
      text: 'U bent gevraagd om als collega mee te werken aan een subsidieaanvraag. Daarover is nieuws.',
    },
    asks: {
      subject: 'Uitnodiging om mee te werken: antwoord uiterlijk {day}',
      text: 'Een organisatie vraagt u om als collega mee te werken aan een subsidieaanvraag. U kunt antwoorden tot en met {day}.',
    },
    rest: 'Om gegevens te beschermen staat in deze mail niet van wie en waarvoor. Log in als uzelf om het te lezen:',
  },
  en: {
    news: {
      subject: 'There is news on an invitation to work along',
      text: 'You were asked to work along on a grant application as a colleague. There is news on it.',
    },
    asks: {
      subject: 'Invitation to work along: answer by {day}',
      text: 'An organisation asks you to work along on a grant application as a colleague. You can answer until {day}.',
    },
    rest: 'To protect data this mail does not say from whom and for what. Sign in as yourself to read it:',
  },
} as const;

const MANDATE_MAIL = {
  nl: {
    news: {
      subject: 'Er is nieuws over een machtiging voor het subsidieportaal',
      text: 'U bent gevraagd om namens een organisatie te handelen in het subsidieportaal. Daarover is nieuws.',
    },
    asks: {
      subject: 'Machtiging voor het subsidieportaal: antwoord uiterlijk {day}',
      text: 'Een organisatie vraagt u om namens haar te handelen in het subsidieportaal. U kunt antwoorden tot en met {day}.',
    },
    rest: 'Om gegevens te beschermen staat in deze mail niet van wie en waarvoor. Log in als uzelf om het te lezen:',
  },
  en: {
    news: {
      subject: 'There is news on a mandate for the grant portal',
      text: 'You were asked to act for an organisation in the grant portal. There is news on it.',
    },
    asks: {
      subject: 'Mandate for the grant portal: answer by {day}',
      text: 'An organisation asks you to act for it in the grant portal. You can answer until {day}.',
    },
    rest: 'To protect data this mail does not say from whom and for what. Sign in as yourself to read it:',
  },
} as const;
