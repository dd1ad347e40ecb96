import { describe, expect, it } from '@jest/globals';
import { namedAs, safeFileName } from './file-name.js';

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
    ['Plan\u{1F389}2027.pdf', 'Plan2027.pdf'],
    ['\u{1F389}', 'document'],
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

describe('namedAs', () => {
  it.each([
    ['plan.pdf', 'application/pdf', 'plan.pdf'],
    ['plan.pdf.exe', 'application/pdf', 'plan.pdf'],
    ['begroting.hta', 'application/pdf', 'begroting.pdf'],
    ['begroting', 'application/pdf', 'begroting.pdf'],
    ['Verslag v1.2', 'application/pdf', 'Verslag v1.2.pdf'],
    ['PLAN.PDF', 'application/pdf', 'PLAN.PDF'],
    ['foto.JPEG', 'image/jpeg', 'foto.JPEG'],
    ['foto.pdf', 'image/jpeg', 'foto.jpg'],
    ['.exe', 'image/png', 'document.png'],
  ])('calls %j, which is %s, %j', (name, contentType, expected) => {
    expect(namedAs(name, contentType)).toBe(expected);
  });
});
