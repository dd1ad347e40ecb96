import type { CoFinancingView } from '@tranche/contracts';
import type { Locale } from '../../../core/locale/locale.js';
import type { MeterBand } from '../../../ui/stacked-meter/meter-geometry.js';

/** The bands of a plan as the meter draws them, in the reader's language. */
export function meterBands({ bands }: CoFinancingView, locale: Locale): MeterBand[] {
  return bands.map(({ text, label, ...band }) => ({
    ...band,
    label: locale.text(label),
    sentence: locale.text(text),
  }));
}

/**
 * The bands to stack. A band may measure money that another band counts as well (own cash of the
 * lead applicant is part of the others' share), and nobody's euro is drawn twice: stacked is what
 * fits in subsidy plus contributions.
 */
export function stackedCodes(view: CoFinancingView): string[] {
  let left = view.requestedCents + view.contributedCents;
  return view.bands
    .filter(({ amountCents }) => {
      if (amountCents > left) return false;
      left -= amountCents;
      return true;
    })
    .map(({ code }) => code);
}
