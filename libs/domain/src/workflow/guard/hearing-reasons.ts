import { cents, formatEuro } from '../../money/index.js';
import type { RefusalReason } from '../../refusal.js';
import type { HearingFacts } from './facts.js';

/** What was recorded is not what the receiver said, who must be heard before it is held against it. */
export function hearFirst({ article }: { readonly article: string }): RefusalReason {
  return {
    code: 'hearing-first',
    article,
    text: {
      nl: 'Wat is vastgelegd is in het nadeel van de ontvanger, en die heeft dat niet zelf zo opgegeven. Kondig de lagere vaststelling eerst aan: de ontvanger mag daar iets van vinden.',
      en: 'What was recorded is to the disadvantage of the receiver, and is not what it stated itself. Announce the lower determination first: the receiver may give its views.',
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
