import { describe, expect, it } from '@jest/globals';
import type { Duty } from './duty.js';
import { datedDuties } from './duty-dates.js';
import { always } from '../../workflow/index.js';
import { deadlineDefinitionOf, dutyDeadlines, startedByReceipt } from './duty-deadlines.js';

const DUTIES: readonly Duty[] = [
  {
    code: 'report',
    article: 'art. 11',
    text: { nl: 'Stuur het verslag. Te laat is te laat.', en: 'Send the report. Late is late.' },
    due: { kind: 'every-year' },
  },
  {
    code: 'notify',
    article: 'art. 12',
    text: { nl: 'Meld wijzigingen.', en: 'Report changes.' },
    due: { kind: 'at-once' },
  },
];
const PERIOD = { awardedOn: '2024-05-21', startsOn: '2024-08-01', durationYears: 2 };

describe('the duties of an award', () => {
  it('are one row for each day, and none for what always holds', () => {
    expect(dutyDeadlines(DUTIES, PERIOD)).toEqual([
      expect.objectContaining({ kind: 'duty:report:1', article: 'art. 11', dueOn: '2025-08-01' }),
      expect.objectContaining({ kind: 'duty:report:2', article: 'art. 11', dueOn: '2026-08-01' }),
    ]);
  });

  it('have every day that the letter names', () => {
    const named = datedDuties(DUTIES, PERIOD).flatMap(({ dueOn }) => dueOn);
    expect(dutyDeadlines(DUTIES, PERIOD).map(({ dueOn }) => dueOn)).toEqual(named);
  });

  it('are called by their first sentence, and listed when late', () => {
    const scheme = {
      duties: DUTIES,
      workflow: { initial: '', states: {}, transitions: {}, deadlines: {} },
    };
    expect(deadlineDefinitionOf(scheme, 'duty:report:2')).toMatchObject({
      label: { nl: 'Stuur het verslag', en: 'Send the report' },
      reminds: 'applicant',
      onLapse: 'list-overdue',
    });
    expect(deadlineDefinitionOf(scheme, 'duty:unknown:1')).toBeUndefined();
  });

  it('say which term starts when their receipt is recorded, where one does', () => {
    const label = { nl: 'Besluit', en: 'Decision' };
    const [report, notify] = DUTIES;
    if (!report || !notify) throw new Error('No duties');
    const scheme = {
      duties: [{ ...report, receipt: 'receive' }, notify],
      workflow: {
        initial: 'a',
        states: {},
        transitions: {
          receive: {
            from: ['a'],
            to: 'a',
            by: ['officer' as const],
            label,
            event: 'received',
            guard: always(),
            effects: [{ kind: 'start-deadline' as const, deadline: 'midterm' }],
          },
        },
        deadlines: {
          midterm: {
            label,
            term: 'midterm',
            from: 'transition' as const,
            remindDaysBefore: [],
            reminds: 'officer' as const,
            onLapse: 'list-overdue',
          },
        },
      },
    };
    expect(startedByReceipt(scheme, 'duty:report:1')).toEqual(label);
    expect(startedByReceipt(scheme, 'duty:notify:1')).toBeNull();
    expect(startedByReceipt(scheme, 'midterm')).toBeNull();
  });
});
