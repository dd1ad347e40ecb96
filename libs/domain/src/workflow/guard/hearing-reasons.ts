import { cents, formatEuro } from '../../money/index.js';
import type { RefusalReason } from '../../refusal.js';
import type { HearingFacts } from './facts.js';

/** The figures are not those of the receiver, who must be heard before they are held against it. */
export function hearFirst({ article }: { readonly article: string }): RefusalReason {
  return {
    code: 'hearing-first',
    article,
    text: {
      nl: 'De verantwoording is anders vastgelegd dan de ontvanger haar gaf, in diens nadeel. Kondig de lagere vaststelling eerst aan: de ontvanger mag daar iets van vinden.',
      en: 'The account was recorded otherwise than the receiver gave it, to its disadvantage. Announce the lower determination first: the receiver may give its views.',
    },
  };
}

/** Something else would be decided than the receiver could give its views on. */
export function notAsAnnounced(
  { article }: { readonly article: string },
  { announcedCents, amountCents }: HearingFacts,
): RefusalReason {
  const announced = cents(announcedCents);
  const amount = cents(amountCents);
  return {
    code: 'not-as-announced',
    article,
    text: {
      nl: `De ontvanger is gehoord over ${formatEuro(announced, 'nl')}, en nu zou het ${formatEuro(amount, 'nl')} worden. Kondig dat lagere bedrag eerst aan: de ontvanger mag daar iets van vinden.`,
      en: `The receiver was heard about ${formatEuro(announced, 'en')}, and it would now become ${formatEuro(amount, 'en')}. Announce that lower amount first: the receiver may give its views.`,
    },
  };
}
