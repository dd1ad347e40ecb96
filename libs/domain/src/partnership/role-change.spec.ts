import { describe, expect, it } from '@jest/globals';
import { COLLEAGUE_ROLES } from './colleague.js';
import { roleChangedText, roleEndedText } from './role-change.js';

/** Half past midnight on the second of December on the Dutch clock. */
const at = Temporal.Instant.from('2026-12-01T23:30:00Z');
const by = 'J. Jansen';

describe('what somebody reads', () => {
  it('whose role was changed, is by whom, on which Dutch day, and what she does now', () => {
    expect(COLLEAGUE_ROLES.map((role) => roleChangedText(role, { by, at }).nl)).toEqual([
      'Uw rol is gewijzigd door J. Jansen op 2 december 2026: u leest mee.',
      'Uw rol is gewijzigd door J. Jansen op 2 december 2026: u schrijft mee.',
      'Uw rol is gewijzigd door J. Jansen op 2 december 2026: u schrijft mee en mag ondertekenen.',
      'Uw rol is gewijzigd door J. Jansen op 2 december 2026: u bent contactpersoon.',
    ]);
    expect(roleChangedText('reader', { by, at }).en).toBe(
      'Your role was changed by J. Jansen on 2 December 2026: you read along.',
    );
  });

  it('whose role is over, is by whom and when, or that she laid it down', () => {
    expect(roleEndedText({ by, at, isByYou: false })).toEqual({
      nl: 'Uw rol is beëindigd door J. Jansen op 2 december 2026. U kunt deze aanvraag niet meer openen.',
      en: 'Your role was ended by J. Jansen on 2 December 2026. You can no longer open this application.',
    });
    expect(roleEndedText({ by, at, isByYou: true })).toEqual({
      nl: 'U hebt uw rol neergelegd op 2 december 2026. U kunt deze aanvraag niet meer openen.',
      en: 'You laid down your role on 2 December 2026. You can no longer open this application.',
    });
  });

  it('where nobody kept who did it, is the day alone', () => {
    expect(roleEndedText({ by: null, at, isByYou: false }).nl).toContain(
      'Uw rol is beëindigd op 2 december 2026.',
    );
  });
});
