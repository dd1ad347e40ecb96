import { allocateByWeight, cents, inCents } from '@tranche/domain';
import type { DemoApplication } from '../demo-tranche.js';
import { madeUpKvk } from '../made-up/identifiers.js';
import { drawInteger } from '../made-up/seeded-draw.js';
import { REGIONS, SECTORS, type RegionWords, type SectorWords } from '../made-up/word-lists.js';
import { firstPartners } from './first-partners.js';
import type { FirstWindow } from './rif-2014-windows.js';
import { atTime } from './start-of-day.js';

/** Not every region has a harbour or an airfield. */
const EVERYWHERE = SECTORS.filter(
  ({ theme }) => theme !== 'Luchtvaarttechniek' && theme !== 'Maritiem en logistiek',
);

/** Least subsidy under the regulation of 2014 (art. 8(5)). Whole euros. */
const MINIMUM_EUROS = 200_000;

/** @param before how many applications the earlier windows had, so that none comes twice */
export function firstApplications(window: FirstWindow, before: number): readonly DemoApplication[] {
  return amountsOf(window).map((requestedCents, index) => {
    const { sector, region } = placeOf(before + index);
    const lead = `ROC ${region.towns[0] ?? region.region}`;
    return {
      title: `${sector.title} ${region.region}`,
      theme: sector.theme,
      region: region.region,
      variant: 'standard',
      lead: { name: lead, kind: 'lead-school', kvk: madeUpKvk(lead) },
      submittedAt: submissionOf(window, index),
      startsOn: window.startsOn,
      durationYears: 4,
      // Exactly a third: the most that the regulation allows (art. 10(2)).
      budgetCents: 3 * requestedCents,
      requestedCents,
      ownCashCents: 0,
      partners: firstPartners(sector, region, requestedCents, `${window.code}/${index}`),
      scores: [{}, {}, {}],
    };
  });
}

/** Different amounts, above the minimum, that come to exactly the total. Cents. */
function amountsOf({ code, awards, awardedEuros }: FirstWindow): readonly number[] {
  const weights = Array.from(
    { length: awards },
    (_, index) => 2_000 + drawInteger(9_000, code, index),
  );
  // The rule that spreads cents by weight spreads whole euros as well.
  return allocateByWeight(cents(awardedEuros - awards * MINIMUM_EUROS), weights).map((euros) =>
    inCents(MINIMUM_EUROS + euros),
  );
}

/** Walks over sectors and regions so that no pair comes twice. */
function placeOf(number: number): { sector: SectorWords; region: RegionWords } {
  const sector = EVERYWHERE[number % EVERYWHERE.length];
  const round = Math.floor(number / EVERYWHERE.length);
  const region = REGIONS[(number * 7 + round) % REGIONS.length];
  if (!sector || !region) throw new Error('No words for a made-up application');
  return { sector, region };
}

function submissionOf({ opensOn, closesBefore, awards }: FirstWindow, index: number): string {
  const opens = Temporal.PlainDate.from(opensOn);
  const days = opens.until(closesBefore, { largestUnit: 'days' }).days;
  const date = opens.add({ days: Math.floor(((index + 0.5) * days) / awards) });
  const minutes = String(drawInteger(60, 'minute', opensOn, index)).padStart(2, '0');
  return atTime(date, `${String(9 + (index % 8)).padStart(2, '0')}:${minutes}`);
}
