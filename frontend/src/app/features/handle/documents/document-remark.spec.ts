import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { DocumentView } from '@tranche/contracts';
import handle from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { DocumentRemark } from './document-remark.js';

const DOCUMENT: DocumentView = {
  id: 'd1',
  kind: 'agreement',
  fileName: 'overeenkomst.pdf',
  bytes: 1,
  contentType: 'application/pdf',
  sha256: '0',
  scan: 'clean',
  defect: null,
  sameAs: null,
  uploadedBy: 'Fatima',
  uploadedAt: '2026-11-24T09:00:00Z',
  remark: null,
};

const WANTING: DocumentView = {
  ...DOCUMENT,
  remark: {
    text: 'Niet getekend',
    at: '2026-11-24T09:00:00Z',
    by: 'Lotte Vermeer',
    isTold: false,
    isAnswered: false,
  },
};

const ADDRESS = '/v1/applications/R1/documents/d1/remark';

async function open(document: DocumentView, canRemark = true) {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(DocumentRemark);
  fixture.componentRef.setInput('reference', 'R1');
  fixture.componentRef.setInput('document', document);
  fixture.componentRef.setInput('canRemark', canRemark);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return {
    host,
    http: TestBed.inject(HttpTestingController),
    async press(name: string) {
      const buttons = [...host.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.includes(name))?.click();
      await fixture.whenStable();
    },
    async type(text: string) {
      const area = host.querySelector('textarea');
      if (!area) throw new Error('There is nothing to type in');
      area.value = text;
      area.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    },
    async save() {
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
    },
  };
}

describe('a remark on a document', () => {
  it('is written by the officer, and not without words', async () => {
    const page = await open(DOCUMENT);
    await page.press(handle.case.remark.set);
    await page.save();
    expect(page.host.textContent).toContain(handle.case.remark.missing);
    page.http.expectNone(ADDRESS);
    await page.type('Niet getekend');
    await page.save();
    const sent = page.http.expectOne(ADDRESS);
    expect([sent.request.method, sent.request.body]).toEqual(['PUT', { text: 'Niet getekend' }]);
  });

  it('is shown with who made it, and taken back', async () => {
    const page = await open(WANTING);
    expect(page.host.textContent).toContain('Niet getekend');
    expect(page.host.textContent).toContain('Lotte Vermeer');
    expect(page.host.textContent).toContain(handle.case.remark.note);
    await page.press(handle.case.remark['take-back']);
    expect(page.http.expectOne(ADDRESS).request.method).toBe('DELETE');
  });

  it('is only read by who may not make one now', async () => {
    const page = await open(WANTING, false);
    expect(page.host.textContent).toContain('Niet getekend');
    expect(page.host.querySelector('button')).toBeNull();
  });
});
