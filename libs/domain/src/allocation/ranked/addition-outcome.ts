import { cents, formatEuro, NO_CENTS, type Cents } from '../../money/index.js';
import type { Language, Text } from '../../text.js';
import type { AllocationCandidate, CandidateAddition } from './candidate.js';

/**
 * How much of what an application got is its second subsidy, in cents: what goes beyond the first.
 *
 * @param paid what it got, nothing included
 */
export function additionPaid(
  { requestedCents, addition }: AllocationCandidate,
  paid: Cents,
): { readonly additionCents?: Cents } {
  if (!addition) return {};
  if (!addition.isSufficient) return { additionCents: NO_CENTS };
  return { additionCents: cents(Math.max(paid - (requestedCents - addition.cents), 0)) };
}

/** What became of the second subsidy and why, to go on after the reason of the first; empty without one. */
export function additionSentence(
  { addition }: AllocationCandidate,
  isAwarded: boolean,
  language: Language,
): string {
  if (!addition) return '';
  return ` ${(isAwarded ? besideFirst(addition) : withoutFirst(addition))[language]}`;
}

function besideFirst({ label, cents: asked, isSufficient, ...addition }: CandidateAddition): Text {
  if (isSufficient) {
    return {
      nl: `Met ${formatEuro(asked, 'nl')} aanvullende subsidie: ${inSentence(label.nl)}.`,
      en: `With ${formatEuro(asked, 'en')} of additional subsidy: ${inSentence(label.en)}.`,
    };
  }
  const named = (language: Language) =>
    addition.insufficient.map((each) => each[language]).join(', ');
  return {
    nl: `Zonder de aanvullende subsidie: niet voldoende is ${named('nl')} (${addition.sufficiencyArticle}).`,
    en: `Without the additional subsidy: not sufficient is ${named('en')} (${addition.sufficiencyArticle}).`,
  };
}

function withoutFirst({ besideArticle }: CandidateAddition): Text {
  return {
    nl: `De aanvullende subsidie kan er alleen naast worden verleend (${besideArticle}).`,
    en: `The additional subsidy can be awarded only beside it (${besideArticle}).`,
  };
}

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
