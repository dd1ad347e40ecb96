import { describe, expect, it } from '@jest/globals';
import { safeFileName } from './file-name.js';

describe('safeFileName', () => {
  it.each([
    ['begroting.pdf', 'begroting.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['/absolute/plan.pdf', 'plan.pdf'],
    ['..', 'document'],
    ['', 'document'],
    ['plan\u0000.pdf', 'plan.pdf'],
    ['plan\r\nSet-Cookie: a.pdf', 'planSet-Cookie a.pdf'],
    ['gpj.\u202Efdp', 'gpj.fdp'],
    ['"quoted".pdf', 'quoted.pdf'],
    ['Überblick ROC.pdf', 'Überblick ROC.pdf'],
  ])('turns %j into %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  it('shortens a long name and keeps its extension', () => {
    const name = safeFileName(`${'a'.repeat(300)}.pdf`);
    expect(name).toHaveLength(120);
    expect(name).toMatch(/a\.pdf$/);
  });
});
