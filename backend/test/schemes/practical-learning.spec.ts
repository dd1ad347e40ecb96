import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ComposedLetter } from '@tranche/domain';
import { renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { divideAfterClosing } from './office.js';
import { practicalLearning2014, practicalLearning2018 } from './plans/practical-learning.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe.each([practicalLearning2014, practicalLearning2018])(
  'a place in practical learning under $version',
  (plan) => {
    it('gets € 2,700 at most, determined at once and paid once', async () => {
      const tranche = await openFor(portal, plan);
      const { reference, applicant } = await apply(portal, plan, tranche);
      // How much was asked is on the page and the receipt, not only on the page before sending.
      const asked = (await view(applicant, reference)).calculation;
      expect(asked.length).toBeGreaterThan(0);
      const receipt = await applicant.get(`/v1/applications/${reference}/receipt`);
      expect(receipt.body).toMatchObject({ calculation: asked });
      await divideAfterClosing(portal, tranche);
      const shown = await view(applicant, reference);
      const { state, determination, payments } = shown;
      // Everybody shares: there is no draw, and so no ticket.
      expect(shown.ticket).toBeNull();
      expect(state.state).toBe('determined');
      // No award came before it, so that no page may call it one.
      expect(shown.determinedCents).toBe(270_000);
      // The letter asks to keep records for years; after it nothing else says so.
      expect(shown.standingDuties.map(({ text }) => text.nl)).toEqual(
        expect.arrayContaining([expect.stringMatching(/vijf jaar/)]),
      );
      expect(determination).toMatchObject({
        determinedCents: 270_000,
        outcome: 'as-awarded',
        isAtOnce: true,
      });
      expect(payments).toMatchObject([{ amountCents: 270_000, status: 'planned' }]);
      expect(await renderLetters(portal, reference)).toEqual(['determination']);
    });

    it('has a letter whose sum its reader can redo (Awb 3:46)', async () => {
      const tranche = await openFor(portal, plan, { code: `redo-${plan.version}` });
      const { reference } = await apply(portal, plan, tranche);
      await divideAfterClosing(portal, tranche);
      const [letter] = await portal.dataSource.query<{ composed: ComposedLetter }[]>(
        `SELECT l.composed FROM letter l JOIN application a ON a.id = l.application_id
         WHERE a.reference = $1 AND l.kind = 'determination'`,
        [reference],
      );
      const rows = letter?.composed.blocks.flatMap((block) =>
        block.kind === 'table' && block.caption === 'Wat uw plaatsen kregen' ? block.rows : [],
      );
      expect(rows?.map(([, ...figures]) => figures)).toEqual([
        [expect.stringMatching(/^(\d+)\/\1$/), '1', '€\u00a02.700', '€\u00a02.700'],
        ['–', '1', '–', '€\u00a02.700'],
      ]);
    });
  },
);
