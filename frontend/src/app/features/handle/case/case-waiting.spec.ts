import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import handle from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { CaseActions } from './case-actions.js';

it('says who is to act, and where what is done for the whole tranche is done', async () => {
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideRouter([]), provideHttpClient()],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(CaseActions);
  fixture.componentRef.setInput('application', {
    ...CASE,
    state: { ...CASE.state, waitsFor: 'staff' },
    transitions: [],
    others: [
      { step: both('Afwijzen'), by: [both('Beslisser')], isWholeTranche: false },
      {
        step: both('Verdelen'),
        by: [both('Behandelaar'), both('Voorzitter')],
        isWholeTranche: true,
      },
    ],
  });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  expect(host.textContent).toContain('Aan zet: beslisser, voor “Afwijzen”.');
  expect(host.textContent).toContain('Aan zet: behandelaar of voorzitter, voor “Verdelen”.');
  expect(host.querySelector('a')?.getAttribute('href')).toBe(
    `/beheer/tranches/${CASE.tranche}/rangorde`,
  );
});
