import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { expect, it } from '@jest/globals';
import schemes from '../../../i18n/nl/schemes.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { DocumentList } from './document-list.js';

it('keeps what need not be sent apart from who asks for it', async () => {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ schemes }, 'nl');
  const fixture = TestBed.createComponent(DocumentList);
  const label = { nl: 'Cijferlijst', en: 'Grades' };
  fixture.componentRef.setInput('documents', [{ label, article: 'art. 7', required: false }]);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  expect(host.textContent.replaceAll(/\s+/gu, ' ')).toContain('(niet verplicht) art. 7');
});
