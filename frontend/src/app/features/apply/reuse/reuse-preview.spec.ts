import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { ReusePreview } from './reuse-preview.js';

const both = (text: string) => ({ nl: text, en: text });

it('says what goes along, what does not fit, and who is to be invited anew', async () => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(ReusePreview);
  fixture.componentRef.setInput('reference', 'RIF26-0001');
  fixture.componentRef.setInput('tranche', 'rif-2027');
  fixture.componentRef.setInput('variant', 'starter');
  fixture.detectChanges();
  TestBed.inject(HttpTestingController)
    .expectOne('/v1/applications/RIF26-0001/reuse?tranche=rif-2027&variant=starter')
    .flush({
      preview: {
        taken: [{ page: both('Activiteiten'), count: 1 }],
        misfits: [{ page: both('Project'), text: both('Begin: vul dit opnieuw in') }],
        partners: ['Installatiebedrijf Bos'],
        documents: 2,
      },
    });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const lines = [...host.querySelectorAll('li')].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(lines).toEqual([
    'Activiteiten: 1 antwoord',
    'Begin: vul dit opnieuw in (Project)',
    'Partners, met hun toezeggingen en akkoorden. Nodig hen opnieuw uit: Installatiebedrijf Bos',
    'Documenten: voeg ze opnieuw toe (2)',
  ]);
});
