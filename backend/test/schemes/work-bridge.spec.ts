import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, officer } from './office.js';
import { workBridge } from './plans/work-bridge.js';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, workBridge);
});
afterAll(() => portal.stop());

describe('a permission to learn with a benefit', () => {
  it.each(['with-sector-plan', 'without-sector-plan'])(
    'says for whom, where, what and how long, and ends: %s',
    async (variant) => {
      const { reference, applicant } = await apply(portal, workBridge, tranche, { variant });
      await officer(portal, reference, 'declare-complete');
      await decider(portal, reference, 'grant');
      const granted = await view(applicant, reference);
      expect(granted).toMatchObject({
        state: { state: 'granted' },
        payments: [],
        permission: {
          holder: 'Yara Test',
          employer: 'Zorggroep Lindevoort',
          course: 'Verzorgende IG',
          hoursPerWeek: 16,
          startsOn: '2027-01-04',
          endsOn: '2027-12-17',
        },
      });
      const { state } = await officer(portal, reference, 'end', { endReason: 'finished' });
      expect(state.state).toBe('ended');
      expect(await renderLetters(portal, reference)).toEqual(['approval']);
    },
  );
});
