import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import { ApplicationView } from '@tranche/contracts';
import handle from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { CaseActions } from './case-actions.js';

const WAITS_FOR = ApplicationView.shape.state.shape.waitsFor.options;

async function open(change: Partial<ApplicationView>) {
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideRouter([]), provideHttpClient()],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(CaseActions);
  fixture.componentRef.setInput('application', { ...CASE, transitions: [], ...change });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

it('says who is to act, and where what is done for the whole tranche is done', async () => {
  const host = await open({
    state: { ...CASE.state, waitsFor: 'staff' },
    others: [
      { step: both('Afwijzen'), by: [both('Beslisser')], isWholeTranche: false },
      {
        step: both('Verdelen'),
        by: [both('Behandelaar'), both('Voorzitter')],
        isWholeTranche: true,
      },
    ],
  });
  expect(host.textContent).toContain('Aan zet: beslisser, voor “Afwijzen”.');
  expect(host.textContent).toContain('Aan zet: behandelaar of voorzitter, voor “Verdelen”.');
  expect(host.querySelector('a')?.getAttribute('href')).toBe(
    `/beheer/tranches/${CASE.tranche}/rangorde`,
  );
});

// An empty card under "what can you do now" reads as a page that broke.
describe('where whoever looks can do nothing', () => {
  it.each(WAITS_FOR)('a file that waits for %s says so in a sentence', async (waitsFor) => {
    const host = await open({ state: { ...CASE.state, waitsFor } });
    expect(host.querySelector('p')?.textContent).toBe(handle.case.nothing[waitsFor]);
  });

  it('leads to the reasons where a step is held up', async () => {
    const [step] = CASE.transitions;
    if (!step) throw new Error('The case has no step');
    const whyNot = [{ code: 'too-early', text: both('Dat kan pas na de sluiting.'), article: '' }];
    const host = await open({ transitions: [{ ...step, whyNot }] });
    expect(host.querySelector('p')?.textContent).toBe(handle.case['nothing-yet']);
    expect(host.querySelector('.why-not')?.textContent).toContain('Dat kan pas na de sluiting.');
  });
});
