import { describe, expect, it } from '@jest/globals';
import type { DemoPortal } from './demo-portal.js';
import { lettersOfStep } from './letters-of-step.js';

/**
 * What the demonstration shows of awards of years ago: accounts, and a revision.
 *
 * @param history the tranches that were decided long ago
 */
export function testAfterAwards(portal: () => DemoPortal, history: readonly string[]): void {
  describe('an account', () => {
    const countOf = async (where: string) => {
      const [row] = await portal().query<{ count: number }>(
        `SELECT count(*)::int AS count FROM application a
       LEFT JOIN deadline d ON d.application_id = a.id AND d.kind LIKE 'duty:account:%'
       WHERE a.tranche = ANY($1) AND ${where}`,
        [history],
      );
      return row?.count;
    };

    it('is received where somebody recorded what is in it, and nowhere else', async () => {
      const recorded = `EXISTS (SELECT 1 FROM application_event e
      WHERE e.application_id = a.id AND e.transition = 'receive-account')`;
      expect(await countOf(`d.met_on IS NOT NULL AND NOT ${recorded}`)).toBe(0);
      expect(await countOf(`d.met_on IS NULL AND ${recorded}`)).toBe(0);
      expect(await countOf(recorded)).toBe(70);
    });

    it.each(history)('stayed out once in %s: the office can demand it', async (tranche) => {
      expect(
        await lettersOfStep(
          portal(),
          `tranche = $1 AND state = 'awarded'`,
          tranche,
          'demand-account',
        ),
      ).toEqual(['account-demand']);
    });
  });

  describe('a withdrawal (Awb 4:48)', () => {
    it('is announced of a plan that did not begin, and may be answered today', async () => {
      const [row] = await portal().query(
        `SELECT a.state, p.state AS beside, d.due_on >= $2::date AS "isAhead"
         FROM application a JOIN procedure p ON p.application_id = a.id
         JOIN deadline d ON d.application_id = a.id AND d.kind = 'views' AND d.ended_at IS NULL
         WHERE a.title = $1`,
        ['Vakmensen voor de procesindustrie', portal().clock.today().toString()],
      );
      expect(row).toEqual({ state: 'awarded', beside: 'withdrawal-announced', isAhead: true });
    });
  });

  describe('a revision (Awb 4:49)', () => {
    it.each([
      ['Praktijkhal Installatietechniek', []],
      ['Digitale Maakwerkplaats', ['revision-announced']],
    ])('of %s is possible or announced, within the five years', async (title, announced) => {
      const [row] = await portal().query(
        `SELECT a.state, ARRAY(SELECT p.state FROM procedure p
                                          WHERE p.application_id = a.id) AS now
       FROM application a WHERE a.title = $1`,
        [title],
      );
      expect(row).toMatchObject({ state: 'determined', now: announced });
    });

    it('can be announced today', async () => {
      const letters = await lettersOfStep(
        portal(),
        `title = $1`,
        'Praktijkhal Installatietechniek',
        'announce-revision',
        { motivation: 'Er is meer bekend geworden.', input: { revisedAmount: 100 } },
      );
      expect(letters).toEqual(['intended-revision']);
    });
  });
}
