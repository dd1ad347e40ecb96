import {
  citationIn,
  formatEuro,
  type BandResult,
  type Language,
  type Ledger,
  type LetterBand,
  type Text,
} from '@tranche/domain';

/** The financing a decision assumes, band by band, with the limits of each (Awb 4:30, 4:37). */
export function bandsForLetter(ledger: Ledger): readonly LetterBand[] {
  return ledger.bands.map((result) => ({
    // Money that another band counts as well must not look like more money.
    label: result.isPartOfAnother ? ofWhich(result.label) : result.label,
    amountCents: result.amountCents,
    rule: { nl: ruleIn(result, 'nl'), en: ruleIn(result, 'en') },
  }));
}

/** A scheme may call a band “of which …” itself, for the screens; a letter says it once. */
function ofWhich({ nl, en }: Text): Text {
  return {
    nl: `waarvan ${lowerFirst(nl.replace(/^waarvan /i, ''))}`,
    en: `of which ${lowerFirst(en.replace(/^of which /i, ''))}`,
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const WORDS = {
  minimum: { nl: 'ten minste', en: 'at least' },
  maximum: { nl: 'ten hoogste', en: 'at most' },
} as const satisfies Record<string, Text>;

function ruleIn({ minimumCents, maximumCents, article }: BandResult, language: Language): string {
  const limits = [
    ...(minimumCents === null
      ? []
      : [`${WORDS.minimum[language]} ${formatEuro(minimumCents, language)}`]),
    ...(maximumCents === null
      ? []
      : [`${WORDS.maximum[language]} ${formatEuro(maximumCents, language)}`]),
  ];
  return `${limits.join(', ')} (${citationIn(language, article)})`.trim();
}
