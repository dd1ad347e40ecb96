import type { CreateTranche } from '@tranche/contracts';
import type { SchemeTranche, DemoFile, DemoProgramme } from '../../demo-tranche.js';
import { announcedBefore, windowAround } from '../open-window.js';

/** What differs between the tranches that are open. */
interface TrancheOutline extends Pick<
  CreateTranche,
  'code' | 'scheme' | 'version' | 'name' | 'budgetLines' | 'parameters'
> {
  readonly programme: DemoProgramme;
  readonly files?: readonly DemoFile[];
}

/** A tranche that is open at the first start of the portal. */
export function openTranche(
  firstStart: Temporal.PlainDate,
  { programme, files = [], ...tranche }: TrancheOutline,
): SchemeTranche {
  return {
    name: tranche.code,
    programme,
    announcedAt: announcedBefore(firstStart),
    tranche: {
      ...tranche,
      ...windowAround(firstStart),
      programme: programme.code,
      publicationReference: 'Nagemaakt: demonstratietijdvak',
    },
    applications: files,
  };
}
