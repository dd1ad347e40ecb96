import { findPersona } from '../../src/identity/index.js';
import { filledDraftOf, type Portal } from '../portal/index.js';

/** Cents. */
export const PLAN = { pleadFor: 20_000, feedPlan: 40_000, own: 10_000, farm: 5_000 };

/** A boar that flies high with a loop, whose farms pay a quarter and whose sty pays another. */
export async function filledDraft(portal: Portal, tranche: string): Promise<string> {
  const draft = { tranche, variant: 'boar', title: 'Over de schuur' };
  const firstFlightOn = portal.clock.today();
  return filledDraftOf(portal, await portal.as('fatima'), draft, {
    budgetCents: PLAN.feedPlan,
    requestedCents: 0,
    answers: {
      pleadFor: PLAN.pleadFor,
      hasWings: true,
      wings: 1,
      legs: 2,
      passengers: [
        { called: 'Kip', heft: 2 },
        { called: 'Haan', heft: 3 },
      ],
      height: 'high',
      tricks: ['loop'],
      landsOn: firstFlightOn.add({ days: 3 }).toString(),
      flightProgramme: 'Een rondje om de kerk',
      lane: 'Modderpad 1',
      hamlet: 'Zwijndrecht',
      insteadOf: null,
      airspace: null,
    },
    own: { cashCents: PLAN.own },
    partners: ['sanne', 'joris'].flatMap((farm) => {
      const who = findPersona(farm);
      return who ? [{ who, cashCents: PLAN.farm }] : [];
    }),
  });
}
