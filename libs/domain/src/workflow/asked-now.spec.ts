import { describe, expect, it } from '@jest/globals';
import type { DateField } from '../form/index.js';
import { isRefusal } from '../refusal.js';
import { askedNow } from './asked-now.js';
import { available } from './available.js';
import { decide } from './decide.js';
import { NO_FACTS, type Facts } from './guard/facts.js';
import { parkingPermit } from './parking-permit.fixture.js';

const FACTS: Facts = { ...NO_FACTS, submittedOn: '2026-03-02', today: '2026-11-30' };
const RECEIVED: DateField = {
  kind: 'date',
  name: 'receivedOn',
  label: { nl: 'Ontvangen op', en: 'Received on' },
  hasHappened: true,
};
const check = parkingPermit.transitions['check'];
if (!check) throw new Error('the parking permit is checked');
const asking = {
  ...parkingPermit,
  transitions: { ...parkingPermit.transitions, check: { ...check, asks: [RECEIVED] } },
};
const officer = { id: 'otto', roles: ['officer'] as const };

function reasonsFor(receivedOn: string, facts = FACTS): readonly string[] {
  const standing = { state: 'asked', eventNumber: 1 };
  const command = { transition: 'check', actor: officer, seen: 1, hasMotivation: false };
  const outcome = decide(asking, standing, { ...command, input: { receivedOn } }, facts);
  return isRefusal(outcome) ? outcome.reasons.map(({ code, text }) => `${code}: ${text.en}`) : [];
}

describe('a day on which something happened', () => {
  it.each([
    ['the day the application came in', '2026-03-02', []],
    ['today', '2026-11-30', []],
    ['tomorrow', '2026-12-01', ['choose 30 November 2026 or earlier']],
    ['a slip of the year', '2025-11-30', ['choose 2 March 2026 or later']],
  ])('%s', (_name, day, said) => {
    const reasons = reasonsFor(day);
    expect(reasons).toHaveLength(said.length);
    said.forEach((each, index) =>
      expect(reasons[index]).toMatch(`input/receivedOn: Received on: ${each}`),
    );
  });

  it('has no first day while nothing was sent in', () => {
    expect(reasonsFor('2020-01-01', { ...FACTS, submittedOn: null })).toEqual([]);
  });

  it('lies not before the term in which it was asked, whenever the application came in', () => {
    const facts = { ...FACTS, termStarts: { views: '2026-10-01' } };
    expect(askedNow({ asks: [{ ...RECEIVED, sinceTerm: 'views' }] }, facts)).toMatchObject([
      { earliest: '2026-10-01', latest: '2026-11-30' },
    ]);
    expect(askedNow({ asks: [{ ...RECEIVED, sinceTerm: 'proof' }] }, facts)).toMatchObject([
      { earliest: '2026-03-02' },
    ]);
  });

  it('keeps the bounds that a scheme gave it', () => {
    const bounded = { ...RECEIVED, earliest: '2026-05-01', latest: '2026-06-01' };
    expect(askedNow({ asks: [bounded] }, FACTS)).toEqual([bounded]);
  });

  it('bounds neither another day nor another question', () => {
    const { hasHappened: _, ...plan } = RECEIVED;
    const text = { kind: 'text', name: 'why', label: RECEIVED.label } as const;
    expect(askedNow({ asks: [plan, text] }, FACTS)).toStrictEqual([plan, text]);
    expect(askedNow({}, FACTS)).toStrictEqual([]);
  });

  it('has no bounds where neither day is known', () => {
    expect(askedNow({ asks: [RECEIVED] }, NO_FACTS)).toStrictEqual([RECEIVED]);
  });

  it('reaches the screen with its bounds, so that the box says it first', () => {
    const [offered] = available(asking, 'asked', officer, FACTS).filter(
      ({ transition }) => transition === 'check',
    );
    expect(offered?.asks).toEqual([{ ...RECEIVED, earliest: '2026-03-02', latest: '2026-11-30' }]);
  });
});
