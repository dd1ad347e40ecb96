import {
  formatEuro,
  type Band,
  type BandResult,
  type CoFinancingRules,
  type Countable,
  type Language,
  type Ledger,
  type LetterBand,
  type Text,
} from '@tranche/domain';

/** The financing a decision assumes, band by band, with the limits of each (Awb 4:30, 4:37). */
export function bandsForLetter(rules: CoFinancingRules, ledger: Ledger): readonly LetterBand[] {
  return ledger.bands.map((result) => ({
    label: isPartOfAnother(rules, result.code) ? ofWhich(result.label) : result.label,
    amountCents: result.amountCents,
    rule: { nl: ruleIn(result, 'nl'), en: ruleIn(result, 'en') },
  }));
}

/** Money that another band counts as well must not look like more money. */
function isPartOfAnother({ bands }: CoFinancingRules, code: string): boolean {
  const band = bands.find((each) => each.code === code);
  if (!band) return false;
  return bands.some((other) => other !== band && band.counts.every((part) => covers(other, part)));
}

function covers(band: Band, { partnerKinds, forms }: Countable): boolean {
  return partnerKinds.every((kind) =>
    forms.every((form) =>
      band.counts.some(
        (counted) => counted.partnerKinds.includes(kind) && counted.forms.includes(form),
      ),
    ),
  );
}

function ofWhich({ nl, en }: Text): Text {
  return { nl: `waarvan ${lowerFirst(nl)}`, en: `of which ${lowerFirst(en)}` };
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
  return `${limits.join(', ')} (${article})`.trim();
}
