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

/** Nothing is taken away by what was recorded, so there is nothing to announce. */
export function nothingLower({ article }: { readonly article: string }): RefusalReason {
  return {
    code: 'nothing-lower',
    article,
    text: {
      nl: 'Met wat is vastgelegd wordt het bedrag niet lager dan het verleende bedrag. Er is dus niets aan te kondigen. Klopt dat niet, verbeter dan eerst wat is vastgelegd.',
      en: 'By what was recorded the amount does not become lower than what was awarded. So there is nothing to announce. If that is not right, first correct what was recorded.',
    },
  };
}

/**
 * Why something else would be decided than the receiver could give its views on: less, or on another
 * ground. Nobody is heard about what is not announced; and more than was announced is to nobody's
 * disadvantage.
 */
export function notHeardOn(
  guard: { readonly article: string },
  hearing: HearingFacts | null,
): readonly RefusalReason[] {
  if (hearing === null) return [];
  if (hearing.amountCents < hearing.announcedCents) return [notAsAnnounced(guard, hearing)];
  return hearing.isOnOtherGround ? [onOtherGround(guard)] : [];
}

function onOtherGround({ article }: { readonly article: string }): RefusalReason {
  return {
    code: 'not-as-announced',
    article,
    text: {
      nl: 'De ontvanger is gehoord over een andere grond om lager vast te stellen dan nu is vastgelegd. Kondig het op deze grond eerst aan: de ontvanger mag daar iets van vinden.',
      en: 'The receiver was heard about another ground to determine less than is recorded now. Announce it on this ground first: the receiver may give its views.',
    },
  };
}

function notAsAnnounced(
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
