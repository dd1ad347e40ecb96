import { describe, expect, it } from '@jest/globals';
import {
  acceptsFor,
  invitationExpiry,
  invitationReminder,
  invitationStanding,
  isInvited,
  lastDayToAnswer,
  mayAnswer,
  type Invitation,
} from './invitation.js';

const at = (moment: string) => Temporal.Instant.from(moment);
const CLOSES = at('2027-03-31T22:00:00Z');

const SENT: Invitation = {
  sentAt: at('2027-01-04T09:00:00Z'),
  expiresAt: at('2027-02-03T23:00:00Z'),
  answer: null,
  isWithdrawn: false,
};

describe('an invitation', () => {
  it.each([
    ['2027-01-04T09:00:00Z', '2027-02-03T23:00:00Z', 'at the end of the thirtieth day'],
    ['2027-03-20T09:00:00Z', '2027-03-31T22:00:00Z', 'as the window closes before that'],
    ['2027-03-01T22:30:00Z', '2027-03-31T22:00:00Z', 'where both are the same'],
    ['2027-04-02T09:00:00Z', '2027-05-02T22:00:00Z', 'after thirty days of a supplement'],
  ])('that is sent at %s is over at %s: %s', (sentAt, expiresAt) => {
    expect(invitationExpiry(at(sentAt), CLOSES)).toEqual(at(expiresAt));
  });

  it('names the day before the moment of its end', () => {
    expect(lastDayToAnswer(SENT).toString()).toBe('2027-02-03');
  });

  it.each([
    ['2027-02-03T22:59:59.999Z', {}, 'open'],
    ['2027-02-03T23:00:00Z', {}, 'expired'],
    ['2027-01-05T09:00:00Z', { isWithdrawn: true }, 'withdrawn'],
    ['2027-03-01T09:00:00Z', { isWithdrawn: true }, 'withdrawn'],
    ['2027-03-01T09:00:00Z', { answer: 'declined' }, 'declined'],
    ['2027-01-05T09:00:00Z', { answer: 'accepted', isWithdrawn: true }, 'accepted'],
  ] as const)('at %s, %j, is %s', (now, change, standing) => {
    expect(invitationStanding({ ...SENT, ...change }, at(now))).toBe(standing);
  });
});

describe('an answer', () => {
  const [IN_TIME, LATE] = [at('2027-02-03T22:59:59Z'), at('2027-02-03T23:00:00Z')];

  it.each([
    ['accepted', IN_TIME, {}, true],
    ['declined', IN_TIME, {}, true],
    ['accepted', LATE, {}, false],
    ['declined', LATE, {}, false],
    ['accepted', IN_TIME, { isWithdrawn: true }, false],
    ['accepted', IN_TIME, { answer: 'declined' }, true],
    ['accepted', LATE, { answer: 'declined' }, false],
    ['declined', LATE, { answer: 'accepted' }, true],
    ['declined', LATE, { answer: 'accepted', isWithdrawn: true }, false],
  ] as const)('“%s” at %s to %j can be given: %s', (answer, now, change, isIt) => {
    expect(mayAnswer({ ...SENT, ...change }, answer, now)).toBe(isIt);
  });
});

describe('who has not answered', () => {
  it.each([
    ['2027-01-10T22:59:59Z', null],
    ['2027-01-10T23:00:00Z', 'after-a-week'],
    ['2027-01-30T22:59:59Z', 'after-a-week'],
    ['2027-01-30T23:00:00Z', 'nearly-over'],
    ['2027-02-03T22:59:59Z', 'nearly-over'],
    ['2027-02-03T23:00:00Z', null],
  ] as const)('is reminded at %s: %s', (now, reminder) => {
    expect(invitationReminder(SENT, at(now))).toBe(reminder);
  });

  it('is not reminded once answered', () => {
    const answered = { ...SENT, answer: 'accepted' } as const;
    expect(invitationReminder(answered, at('2027-01-31T09:00:00Z'))).toBeNull();
  });

  it.each([
    ['2027-01-07T23:00:00Z', null],
    ['2027-01-08T23:00:00Z', 'nearly-over'],
  ] as const)('with less than a week, until %s, is reminded a day later: %s', (expiresAt, due) => {
    const short = { ...SENT, expiresAt: at(expiresAt) };
    expect(invitationReminder(short, at('2027-01-05T09:00:00Z'))).toBe(due);
  });
});

describe('who may open it', () => {
  const FATIMA = { kvk: '90000011' };
  const SANNE = { kvk: '90000022' };
  const addressee = { kvk: '90000022', email: 'sanne@berkel.example' };

  it.each([
    ['the organisation that is named', 'iemand@berkel.example', [SANNE], true],
    ['the person it was sent to, whoever she acts for', 'Sanne@Berkel.example', [FATIMA], true],
    ['nobody else to whom it was passed on', 'fatima@school.example', [FATIMA], false],
    ['nobody who acts for nobody', 'jan@thuis.example', [], false],
  ])('%s', (_who, email, represents, isIt) => {
    expect(isInvited(addressee, { email, represents })).toBe(isIt);
  });

  it('is only the address where no organisation is named', () => {
    const unnamed = { kvk: null, email: 'sanne@berkel.example' };
    expect(isInvited(unnamed, { email: 'fatima@school.example', represents: [FATIMA] })).toBe(
      false,
    );
    expect(isInvited(unnamed, { email: 'sanne@berkel.example', represents: [] })).toBe(true);
  });

  it('accepts for the organisation that is named, or else for any of hers', () => {
    expect(acceptsFor(addressee, [FATIMA, SANNE])).toEqual([SANNE]);
    expect(acceptsFor(addressee, [FATIMA])).toEqual([]);
    expect(acceptsFor({ ...addressee, kvk: null }, [FATIMA, SANNE])).toEqual([FATIMA, SANNE]);
  });
});
