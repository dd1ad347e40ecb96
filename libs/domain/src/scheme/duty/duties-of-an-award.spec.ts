import { describe, expect, it } from '@jest/globals';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { garden, there } from '../bee-garden/changed.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import { dutiesHold } from './duties-hold.js';
import { deadlineDefinitionOf, stepThatRecords, startedByReceipt } from './duty-deadlines.js';
import {
  recordedLastDay,
  shortenedPeriod,
  stepsThatShorten,
} from '../period-end/shortened-period.js';
import { state, step } from '../bee-garden/garden-parts.fixture.js';
import { withStates, withStep, withSteps } from '../bee-garden/changed.fixture.js';
import { type SchemeVersion } from '../scheme.js';

describe('the duties of an award', () => {
  it.each<[string, SchemeVersion, string, boolean]>([
    ['while it runs', BEE_GARDEN, 'awarded', true],
    ['not before', BEE_GARDEN, 'submitted', false],
    ['not after the determination', BEE_GARDEN, 'determined', false],
    ['not in a state that is gone', BEE_GARDEN, 'gone', false],
    [
      'after a determination that is the award',
      withStep('award', {
        to: 'determined',
        effects: [{ kind: 'commit-award' }, { kind: 'determine' }],
      }),
      'determined',
      true,
    ],
    [
      'after that as well',
      withSteps(
        { on: step('determined', 'kept') },
        withStep('award', {
          to: 'determined',
          effects: [{ kind: 'commit-award' }, { kind: 'determine' }],
        }),
      ),
      'kept',
      true,
    ],
    [
      'not after a step elsewhere',
      withSteps(
        { on: step('rejected', 'kept') },
        withStep('award', {
          to: 'determined',
          effects: [{ kind: 'commit-award' }, { kind: 'determine' }],
        }),
      ),
      'kept',
      false,
    ],
  ])('hold %s', (_what, scheme, where, hold) => {
    expect(dutiesHold(withStates({ kept: state('closed') }, scheme), where)).toBe(hold);
  });

  it('are recorded with a step that asks more than the day', () => {
    const records = { kind: 'meet-duty', duty: 'account', day: 'receivedOn' } as const;
    const [account] = BEE_GARDEN.duties;
    const { receipt: _receipt, ...own } = there(account);
    const label = there(BEE_GARDEN.workflow.transitions['record-account']).label;
    expect(stepThatRecords(garden({ duties: [own] }), 'duty:account:1')).toEqual(label);
    expect(stepThatRecords(BEE_GARDEN, 'duty:account:1')).toBeNull();
    expect(stepThatRecords(garden({ duties: [own] }), 'views')).toBeNull();
    expect(
      stepThatRecords(
        withSteps({
          more: step('accounted', 'accounted', { effects: [{ kind: 'release-slots' }, records] }),
        }),
        'duty:account:1',
      ),
    ).toEqual(both('Naar accounted'));
    expect(
      stepThatRecords(
        withStep(
          'record-account',
          { effects: [{ ...records, duty: 'other' }] },
          garden({ duties: [own] }),
        ),
        'duty:account:1',
      ),
    ).toBeNull();
  });

  it('are a term like those of the workflow', () => {
    expect(deadlineDefinitionOf(BEE_GARDEN, 'views')).toBe(BEE_GARDEN.workflow.deadlines['views']);
    expect(deadlineDefinitionOf(BEE_GARDEN, 'hearing')).toMatchObject({ term: 'hearing' });
  });

  it('start no term where their receipt only says that it came in', () => {
    expect(startedByReceipt(BEE_GARDEN, 'duty:account:1')).toBeNull();
    const gone = garden({ duties: [{ ...there(BEE_GARDEN.duties[0]), receipt: 'gone' }] });
    expect(startedByReceipt(gone, 'duty:account:1')).toBeNull();
    const unknown = withStep('record-account', {
      effects: [{ kind: 'start-deadline', deadline: 'gone' }],
    });
    expect(startedByReceipt(unknown, 'duty:account:1')).toBeNull();
  });
});

describe('an award that ends early', () => {
  const PERIOD = { awardedOn: '2027-03-01', startsOn: '2027-05-01', durationYears: 1 };
  const ending = withSteps({
    announce: step('awarded', 'awarded', {
      effects: [{ kind: 'shorten-period', step: 'announce', lastDay: 'endsOn' }],
    }),
    end: step('awarded', 'awarded', {
      effects: [
        { kind: 'plan-payments' },
        { kind: 'shorten-period', step: 'decide', lastDay: 'endsOn' },
      ],
    }),
  });

  it('ends on the day that was recorded', () => {
    expect(recordedLastDay(ending, { endsOn: '2027-09-01' })).toBe('2027-09-01');
    expect(recordedLastDay(ending, { endsOn: 3 })).toBeUndefined();
    expect(recordedLastDay(BEE_GARDEN, { endsOn: '2027-09-01' })).toBeUndefined();
  });

  it('ends by the step that decides it, not by the one that announces it', () => {
    expect(stepsThatShorten(ending)).toEqual(['end']);
    expect(stepsThatShorten(BEE_GARDEN)).toEqual([]);
  });

  it.each(['2027-05-01', '2028-04-30'])('may end on %s, in its period', (day) => {
    expect(shortenedPeriod(PERIOD, day)).toEqual({ ...PERIOD, endedOn: day });
  });

  it('says in which period it must end', () => {
    expect(shortenedPeriod(PERIOD, '2027-04-30')).toMatchObject({
      reasons: [
        {
          text: {
            nl: 'De laatste dag moet in de periode van het project liggen: van 1 mei 2027 tot en met 30 april 2028.',
            en: 'The last day must lie in the period of the project: from 1 May 2027 up to and including 30 April 2028.',
          },
        },
      ],
    });
  });
});
