import { dutchDate, formatDate } from '../term/index.js';
import type { Language, Text } from '../text.js';
import type { ColleagueRole } from './colleague.js';

/** By whom and when somebody's role was given otherwise or ended; who did it is not known of the oldest. */
export interface RoleChange {
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

/** What somebody reads whose role became another one: who did that, when, and what she does from then on. */
export function roleChangedText(role: ColleagueRole, change: RoleChange): Text {
  return {
    nl: `Uw rol is gewijzigd${said(change, 'nl')}: ${WORK[role].nl}.`,
    en: `Your role was changed${said(change, 'en')}: ${WORK[role].en}.`,
  };
}

/** What somebody reads whose role is over, and with it what she could see. */
export function roleEndedText(change: RoleChange & { readonly isByYou: boolean }): Text {
  if (change.isByYou) {
    const laid = { by: null, at: change.at };
    return {
      nl: `U hebt uw rol neergelegd${said(laid, 'nl')}. ${CLOSED.nl}`,
      en: `You laid down your role${said(laid, 'en')}. ${CLOSED.en}`,
    };
  }
  return {
    nl: `Uw rol is beëindigd${said(change, 'nl')}. ${CLOSED.nl}`,
    en: `Your role was ended${said(change, 'en')}. ${CLOSED.en}`,
  };
}

function said({ by, at }: RoleChange, language: Language): string {
  const day = formatDate(dutchDate(at), language);
  const { door, op } = { nl: { door: 'door', op: 'op' }, en: { door: 'by', op: 'on' } }[language];
  return `${by === null ? '' : ` ${door} ${by}`} ${op} ${day}`;
}

const WORK: Readonly<Record<ColleagueRole, Text>> = {
  reader: { nl: 'u leest mee', en: 'you read along' },
  contributor: { nl: 'u schrijft mee', en: 'you write along' },
  signatory: { nl: 'u schrijft mee en mag ondertekenen', en: 'you write along and may sign' },
  lead: { nl: 'u bent contactpersoon', en: 'you are the contact' },
};

const CLOSED = {
  nl: 'U kunt deze aanvraag niet meer openen.',
  en: 'You can no longer open this application.',
};
