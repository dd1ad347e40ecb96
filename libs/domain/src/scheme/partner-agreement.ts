import type { DocumentRequirement } from './scheme.js';
import { formatDate } from '../term/index.js';
import type { Language, Text } from '../text.js';

/**
 * The paper that confirms the pledge of a partner whose own people cannot: signed by the partner and
 * named after it. No scheme asks for it by itself.
 */
export const PARTNER_AGREEMENT: DocumentRequirement = {
  kind: 'partner-agreement',
  label: { nl: 'Ondertekende overeenkomst', en: 'Signed agreement' },
  article: 'Awb 4:2(2)',
  required: false,
  maximumBytes: 25 * 1024 * 1024,
  contentTypes: ['application/pdf', 'image/jpeg', 'image/png'],
  forAssessors: false,
};

/** What the agreement of this partner is called, wherever it is listed. */
export function agreementLabel(partner: string): Text {
  return {
    nl: `Ondertekende overeenkomst van ${partner}`,
    en: `Signed agreement of ${partner}`,
  };
}

/** A mandate as a sentence names it; its days are ISO dates. */
export interface GivenMandate {
  readonly givenBy: string;
  readonly from: string;
  readonly until: string;
}

/** How a pledge was confirmed: by a person of the partner, or by a paper that somebody uploaded. */
export type Confirmation =
  | {
      readonly by: 'partner';
      readonly person: string;
      readonly partner: string;
      /** On which, where that person does not act for the partner by the register. */
      readonly mandate?: GivenMandate | null;
    }
  | { readonly by: 'agreement'; readonly person: string };

/** What comes behind who acted and for whom. */
export function onMandate({ givenBy, from, until }: GivenMandate): Text {
  const day = (date: string, language: Language) =>
    formatDate(Temporal.PlainDate.from(date), language);
  return {
    nl: ` op machtiging van ${givenBy} (${day(from, 'nl')} tot en met ${day(until, 'nl')})`,
    en: ` on a mandate of ${givenBy} (${day(from, 'en')} until ${day(until, 'en')})`,
  };
}

/** The sentence about a confirmation, on screens and in the copy of what was sent. */
export function confirmationText(confirmation: Confirmation): Text {
  const { person } = confirmation;
  if (confirmation.by === 'agreement')
    return {
      nl: `Bevestigd met een ondertekende overeenkomst, geüpload door ${person}`,
      en: `Confirmed by a signed agreement, uploaded by ${person}`,
    };
  const { partner, mandate } = confirmation;
  const on = mandate ? onMandate(mandate) : { nl: '', en: '' };
  return {
    nl: `Bevestigd door ${person} namens ${partner}${on.nl}`,
    en: `Confirmed by ${person} for ${partner}${on.en}`,
  };
}
