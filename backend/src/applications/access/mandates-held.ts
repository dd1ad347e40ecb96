import {
  formatDate,
  mandateStanding,
  nearestFirst,
  onMandate,
  type Mandate,
  type MandatePurpose,
  type MandateStanding,
  type RefusalReason,
  type Text,
} from '@tranche/domain';
import type { MandateHeld } from '../../identity/index.js';
import type { MandateUsed } from '../file/mandate-used.js';

/** A mandate of somebody and where it stands on the day of the request. */
export interface HeldOn {
  readonly held: MandateHeld;
  readonly standing: MandateStanding;
}

/** A mandate as the domain knows it. */
export function termsOf({ purposes, from, until, isWithdrawn }: MandateHeld): Mandate {
  return {
    purposes,
    from: Temporal.PlainDate.from(from),
    until: Temporal.PlainDate.from(until),
    isWithdrawn,
  };
}

/** The one that is named where somebody cannot sign comes first. */
export function heldOn(list: readonly MandateHeld[], today: Temporal.PlainDate): readonly HeldOn[] {
  const held = list.map((each) => ({ ...termsOf(each), held: each }));
  return nearestFirst(held, today).map((each) => ({
    held: each.held,
    standing: mandateStanding({ ...each, answer: 'accepted' }, today),
  }));
}

/** The mandate on which somebody signs for this; null for who needs none. */
export function usedFor(list: readonly HeldOn[], purpose: MandatePurpose): MandateUsed | null {
  const found = list.find(
    ({ held, standing }) => standing === 'in-force' && held.purposes.includes(purpose),
  );
  if (!found) return null;
  const { id, organisation, givenBy, from, until } = found.held;
  return { id, organisation, givenBy, from, until };
}

/** For whom somebody did something, and on which mandate. */
export interface DoneFor {
  readonly mandate: MandateUsed | null;
  /** The organisation; null for oneself, and of what was done before it was written down. */
  readonly actedFor: string | null;
}

/** Who did something, for which organisation and on which mandate, as the history says it. */
export function doneBy(person: string, { mandate, actedFor }: DoneFor): Text {
  const organisation = mandate?.organisation ?? actedFor;
  if (organisation === null) return { nl: person, en: person };
  const on = mandate ? onMandate(mandate) : { nl: '', en: '' };
  return {
    nl: `${person}, namens ${organisation}${on.nl}`,
    en: `${person}, for ${organisation}${on.en}`,
  };
}

/** Who sent something, as a receipt says it. */
export function receivedBy(name: string, done: DoneFor | null) {
  const isNamed = done !== null && (done.mandate !== null || done.actedFor !== null);
  return { receivedBy: name, ...(isNamed && { receivedFor: doneBy(name, done) }) };
}

function inWords(date: string): Text {
  const day = Temporal.PlainDate.from(date);
  return { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') };
}

/** What is said to who cannot sign: which mandate it is about, its days, and what to do. */
export function whyNotUnder({ held, standing }: HeldOn, purpose: MandatePurpose): RefusalReason {
  const { organisation, givenBy } = held;
  const ask = {
    nl: `Wat u hebt ingevuld, is bewaard. Vraag ${givenBy} om een nieuwe machtiging.`,
    en: `What you filled in has been saved. Ask ${givenBy} for a new mandate.`,
  };
  switch (standing) {
    case 'coming':
      return reason('mandate-coming', held.from, ({ day }) => ({
        nl: `Uw machtiging namens ${organisation} gaat in op ${day.nl}. Tot die dag kunt u dit niet doen.`,
        en: `Your mandate for ${organisation} begins on ${day.en}. Until that day you cannot do this.`,
      }));
    case 'ended':
      return reason('mandate-ended', held.until, ({ day }) => ({
        nl: `Uw machtiging namens ${organisation} gold tot en met ${day.nl}. ${ask.nl}`,
        en: `Your mandate for ${organisation} held until ${day.en}. ${ask.en}`,
      }));
    case 'withdrawn':
      return reason('mandate-withdrawn', held.until, () => ({
        nl: `Uw machtiging namens ${organisation} is ingetrokken. ${ask.nl}`,
        en: `Your mandate for ${organisation} has been withdrawn. ${ask.en}`,
      }));
    default:
      return reason('mandate-for-other', held.until, ({ day }) => ({
        nl: `Uw machtiging namens ${organisation}, tot en met ${day.nl}, is niet bedoeld om ${DOING[purpose].nl}. ${ask.nl}`,
        en: `Your mandate for ${organisation}, until ${day.en}, is not meant to ${DOING[purpose].en}. ${ask.en}`,
      }));
  }
}

function reason(code: string, date: string, say: (on: { day: Text }) => Text): RefusalReason {
  return { code, text: say({ day: inWords(date) }) };
}

const DOING: Readonly<Record<MandatePurpose, Text>> = {
  submit: { nl: 'in te dienen of in te trekken', en: 'submit or withdraw' },
  pledge: { nl: 'de bijdrage toe te zeggen', en: 'pledge the contribution' },
  views: { nl: 'een zienswijze te geven', en: 'give views' },
  answers: {
    nl: 'te antwoorden op wat de behandelaar vraagt',
    en: 'answer what the authority asks',
  },
};
