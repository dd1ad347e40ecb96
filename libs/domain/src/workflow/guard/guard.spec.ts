import { describe, expect, it } from '@jest/globals';
import {
  NO_FACTS,
  type AllocationFacts,
  type AssessmentFacts,
  type DeadlineStanding,
  type Facts,
} from './facts.js';
import * as guard from './guard.js';
import { whyNot } from './why-not.js';

const reason = (code: string) => ({ code, text: { nl: code, en: code } });
const assessment = (change: Partial<AssessmentFacts>): Facts => ({
  ...NO_FACTS,
  assessment: { ...NO_FACTS.assessment, required: 3, ...change },
});
const allocation = (
  outcome: AllocationFacts['outcome'],
  cents: number,
  freeCents: number,
): Facts => ({
  ...NO_FACTS,
  allocation: { outcome, cents },
  freeCents,
});
const standing = (a: DeadlineStanding): Facts => ({ ...NO_FACTS, deadlines: { a } });
const duty = (first: DeadlineStanding): Facts => ({
  ...NO_FACTS,
  deadlines: { 'duty:report:1': first },
});
const heard = (announcedCents: number, amountCents: number, isOnOtherGround = false): Facts => ({
  ...NO_FACTS,
  hearing: { announcedCents, amountCents, isOnOtherGround },
});
const beginsOn = (day: string | null): Facts => ({
  ...NO_FACTS,
  beginsOn: day,
  today: '2027-02-01',
});
const problems = (change: Partial<Facts['problems']>): Facts => ({
  ...NO_FACTS,
  problems: { ...NO_FACTS.problems, ...change },
});

describe('guards', () => {
  it.each<[string, guard.Guard, Facts]>([
    ['always', guard.always(), NO_FACTS],
    ['the window is open', guard.windowOpen(), { ...NO_FACTS, window: 'open' }],
    ['the window has closed', guard.windowClosed(), { ...NO_FACTS, window: 'after' }],
    ['a repair was offered', guard.repairOffered(), { ...NO_FACTS, repairOffered: true }],
    ['an account as the receiver gave it', guard.accountUndisputed('x'), NO_FACTS],
    ['an amount that nobody had to be heard about', guard.asAnnounced('x'), NO_FACTS],
    ['as much as was announced', guard.asAnnounced('x'), heard(500, 500)],
    ['more than was announced', guard.asAnnounced('x'), heard(500, 501)],
    ['begun on its first day', guard.begun('x'), beginsOn('2027-02-01')],
    ['what has no first day', guard.begun('x'), beginsOn(null)],
    ['a duty without a row yet', guard.dutyOpen('report'), NO_FACTS],
    ['a duty that is late', guard.dutyOpen('report'), duty('lapsed')],
    ['late indeed', guard.dutyLate('report'), duty('lapsed')],
    ['a deadline runs', guard.deadlineRunning('a'), { ...NO_FACTS, deadlines: { a: 'running' } }],
    ['a term that was used', guard.deadlineOver('a', 'x'), standing('ended')],
    ['a term that lapsed', guard.deadlineOver('a', 'x'), standing('lapsed')],
    ['in time', guard.notTooLate('a', 'x'), standing('running')],
    ['no term to be late for', guard.notTooLate('a', 'x'), NO_FACTS],
    ['a deadline lapsed', guard.deadlineLapsed('a'), { ...NO_FACTS, deadlines: { a: 'lapsed' } }],
    ['enough assessors', guard.assessorsAssigned(), assessment({ assigned: 3 })],
    ['all sheets in', guard.scoreSheetsSubmitted(), assessment({ assigned: 3, submitted: 3 })],
    ['a near miss', guard.nearMiss(), assessment({ outcome: 'near-miss' })],
    ['the committee has advised', guard.committeeAdvised(), assessment({ isAdvised: true })],
    ['nobody scores, nobody advises', guard.committeeAdvised(), NO_FACTS],
    [
      'room for the request, to the cent',
      guard.ceilingNotReached(),
      { ...NO_FACTS, requestedCents: 5, freeCents: 5 },
    ],
    ['all sufficient', guard.everyCriterionSufficient(), assessment({ outcome: 'sufficient' })],
    ['allocated so', guard.allocated('award'), allocation('award', 5, 5)],
    ['within the ceiling, to the cent', guard.withinCeiling(), allocation('award', 5, 5)],
    ['another did it', guard.fourEyes('rank'), { ...NO_FACTS, performedBy: { rank: ['els'] } }],
    [
      'five years after, to the day',
      guard.withinYearsOf('determine', 5, 'Awb 4:49(3)'),
      { ...NO_FACTS, performedOn: { determine: '2017-05-09' }, today: '2022-05-09' },
    ],
    ['one of two', guard.any(guard.windowOpen(), guard.always()), NO_FACTS],
    ['none of nothing', guard.all(), NO_FACTS],
  ])('hold: %s', (_name, condition, facts) => {
    expect(whyNot(condition, facts, 'otto')).toEqual([]);
  });

  it.each<[string, guard.Guard, Facts, string[]]>([
    ['too early', guard.windowOpen(), NO_FACTS, ['window-not-yet-open']],
    ['too late', guard.windowOpen(), { ...NO_FACTS, window: 'after' }, ['window-closed']],
    ['still open', guard.windowClosed(), { ...NO_FACTS, window: 'open' }, ['window-not-closed']],
    ['answers', guard.answersValid(), problems({ answers: [reason('a')] }), ['a']],
    ['partnership', guard.partnershipComplete(), problems({ partnership: [reason('p')] }), ['p']],
    ['bands', guard.bandsHold(), problems({ coFinancing: [reason('b')] }), ['b']],
    ['documents', guard.documentsComplete(), problems({ documents: [reason('d')] }), ['d']],
    ['no advice', guard.committeeAdvised(), assessment({}), ['committee-advice-missing']],
    [
      'held against the receiver',
      guard.accountUndisputed('x'),
      { ...NO_FACTS, isAccountDisputed: true },
      ['hearing-first'],
    ],
    [
      'a cent less than was heard on',
      guard.asAnnounced('x'),
      heard(500, 499),
      ['not-as-announced'],
    ],
    ['on another ground', guard.asAnnounced('x'), heard(500, 500, true), ['not-as-announced']],
    ['a day before it begins', guard.begun('x'), beginsOn('2027-02-02'), ['not-begun']],
    ['received', guard.dutyOpen('report'), duty('ended'), ['duty-met']],
    ['not late yet', guard.dutyLate('report'), duty('running'), ['duty-not-late']],
    ['received, so not late', guard.dutyLate('report'), duty('ended'), ['duty-not-late']],
    ['no repair yet', guard.repairOffered(), NO_FACTS, ['repair-not-offered']],
    ['nobody had time yet', guard.deadlineOver('a', 'x'), NO_FACTS, ['deadline-not-over']],
    ['time is left', guard.deadlineOver('a', 'x'), standing('running'), ['deadline-not-over']],
    ['too late', guard.notTooLate('a', 'x'), standing('lapsed'), ['too-late']],
    ['no deadline', guard.deadlineRunning('a'), NO_FACTS, ['deadline-not-running']],
    [
      'a suspended one',
      guard.deadlineLapsed('a'),
      { ...NO_FACTS, deadlines: { a: 'suspended' } },
      ['deadline-not-lapsed'],
    ],
    [
      'five years and a day after',
      guard.withinYearsOf('determine', 5, 'Awb 4:49(3)'),
      { ...NO_FACTS, performedOn: { determine: '2017-05-09' }, today: '2022-05-10' },
      ['too-long-ago'],
    ],
    [
      'never done',
      guard.withinYearsOf('determine', 5, 'Awb 4:49(3)'),
      { ...NO_FACTS, today: '2022-05-10' },
      ['never-done'],
    ],
    [
      'too long after the one of two that was done',
      guard.any(
        guard.withinYearsOf('determine', 5, 'Awb 4:49(3)'),
        guard.withinYearsOf('determine-after-views', 5, 'Awb 4:49(3)'),
      ),
      { ...NO_FACTS, performedOn: { determine: '2017-05-09' }, today: '2022-05-10' },
      ['too-long-ago'],
    ],
    ['two of three', guard.assessorsAssigned(), assessment({ assigned: 2 }), ['assessors-missing']],
    [
      'a sheet short',
      guard.scoreSheetsSubmitted(),
      assessment({ assigned: 3, submitted: 2 }),
      ['score-sheets-missing'],
    ],
    [
      'a second near miss',
      guard.nearMiss(),
      assessment({ outcome: 'near-miss', nearMissUsed: true }),
      ['not-a-near-miss'],
    ],
    [
      'one cent short',
      guard.ceilingNotReached(),
      { ...NO_FACTS, requestedCents: 6, freeCents: 5 },
      ['ceiling-reached'],
    ],
    [
      'insufficient',
      guard.everyCriterionSufficient(),
      assessment({ outcome: 'insufficient' }),
      ['criteria-insufficient'],
    ],
    ['not ranked', guard.allocated('award'), NO_FACTS, ['not-ranked']],
    [
      'otherwise',
      guard.allocated('award'),
      allocation('reject-ceiling', 0, 0),
      ['allocated-otherwise'],
    ],
    ['one cent over', guard.withinCeiling(), allocation('award', 6, 5), ['above-ceiling']],
    [
      'the same person',
      guard.fourEyes('rank'),
      { ...NO_FACTS, performedBy: { rank: ['otto'] } },
      ['four-eyes'],
    ],
    [
      'both of two',
      guard.any(guard.windowOpen(), guard.repairOffered()),
      NO_FACTS,
      ['window-not-yet-open', 'repair-not-offered'],
    ],
    [
      'every reason at once',
      guard.all(guard.windowOpen(), guard.repairOffered()),
      NO_FACTS,
      ['window-not-yet-open', 'repair-not-offered'],
    ],
  ])('fail: %s', (_name, condition, facts, codes) => {
    const reasons = whyNot(condition, facts, 'otto');
    expect(reasons.map(({ code }) => code)).toEqual(codes);
    for (const { text } of reasons) {
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });

  it('names the last day on which something could be done', () => {
    const [why] = whyNot(
      guard.notTooLate('decline', 'Awb 4:5(4)'),
      {
        ...NO_FACTS,
        deadlines: { decline: 'lapsed' },
        deadlineDays: { decline: '2027-01-06' },
      },
      'otto',
    );
    expect(why).toEqual({
      code: 'too-late',
      article: 'Awb 4:5(4)',
      text: {
        nl: 'De termijn hiervoor is voorbij: dit kon tot en met 6 januari 2027.',
        en: 'The term for this is over: it was possible up to and including 6 January 2027.',
      },
    });
  });

  it('names every criterion that is not sufficient', () => {
    const insufficient = [
      { nl: 'Duurzaamheid', en: 'Sustainability' },
      { nl: 'Financiering', en: 'Financing' },
    ];
    const [why] = whyNot(
      guard.everyCriterionSufficient(),
      assessment({ outcome: 'insufficient', insufficient }),
      'otto',
    );
    expect(why?.text.nl).toBe('Niet elk criterium is voldoende: Duurzaamheid, Financiering.');
  });
});

describe('the kinds of a guard', () => {
  it('are found however deep they stand, each once', () => {
    const deep = guard.all(guard.windowOpen(), guard.any(guard.nearMiss(), guard.windowOpen()));
    expect([...guard.guardKinds(deep)]).toEqual(['window-open', 'near-miss']);
    expect([...guard.guardKinds(guard.always())]).toEqual(['always']);
  });
});
