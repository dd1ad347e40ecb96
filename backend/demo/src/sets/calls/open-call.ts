import type { CreateTranche } from '@tranche/contracts';
import type { DemoCall, DemoFile, DemoProgramme } from '../../demo-tranche.js';
import { announcedBefore, windowAround } from '../open-window.js';

/** What differs between the calls that are open. */
interface CallOutline extends Pick<
  CreateTranche,
  'code' | 'scheme' | 'version' | 'name' | 'budgetLines' | 'parameters'
> {
  readonly programme: DemoProgramme;
  readonly files?: readonly DemoFile[];
}

/** A call that is open at the first start of the portal. */
export function openCall(
  firstStart: Temporal.PlainDate,
  { programme, files = [], ...tranche }: CallOutline,
): DemoCall {
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
