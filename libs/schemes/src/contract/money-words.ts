import type { Text } from '@tranche/domain';

/**
 * Sentences about money that this portal cannot make true: it pays nothing yet, so it knows of no payment
 * that was made, and it has no step to recover. What may be asked back is said
 * with “kan”, because it takes a decision of its own (Awb 4:57, 4:86).
 */
const CLAIMS = {
  nl: [
    /\b(?:al|reeds) (?:uit)?betaald\b/i,
    /[€}](?:[^.;]|\.\d)*\b(?:is|zijn|werd|heb ik|hebben wij) (?:\S+ ){0,3}(?:uit)?betaald\b/i,
    /\{\w*paid\w*\}/i,
    /\bvorder (?:ik|wij) [^.;]*terug|\b(?:ik|wij) vorder(?:en)? [^.;]*terug|\bwordt teruggevorderd\b|\bworden teruggevorderd\b/i,
    // What need not be paid back is “hoeft … terug te betalen”, which is neither.
    /\b(?:moet|moeten|dient) [^.;]*terugbeta(?:len|ald)\b|\bu betaalt [^.;]*terug\b/i,
  ],
  en: [
    /\balready paid\b/i,
    /[€}](?:[^.;]|\.\d)*\b(?:was|were|has been|have been) (?:\S+ ){0,3}paid\b/i,
    /\{\w*paid\w*\}/i,
    /\b(?:is|are|will be) recovered\b|\b(?:I|we) (?:will )?recover\b/i,
    /\b(?:must|have to|has to) [^.;]*(?:pay (?:\S+ )?back|paid back|repay|repaid)\b/i,
  ],
} as const;

/** What a text claims that was paid, or promises to recover; empty where it says neither. */
export function moneyClaimsOf(text: Text): readonly string[] {
  return [
    ...CLAIMS.nl.flatMap((claim) => text.nl.match(claim)?.[0] ?? []),
    ...CLAIMS.en.flatMap((claim) => text.en.match(claim)?.[0] ?? []),
  ];
}
