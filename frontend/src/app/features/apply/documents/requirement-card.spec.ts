import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import apply from '../../../../i18n/nl/apply.json';
import { requirementOf } from '../../../../testing/document-stage.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { RequirementCard } from './requirement-card.js';

async function open(requirement: ReturnType<typeof requirementOf>): Promise<string> {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(RequirementCard);
  const inputs = { reference: 'R1', requirement, uploads: [], canEdit: true };
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent;
}

describe('a document that is there already', () => {
  it('is said to be the same file, by its name', async () => {
    const same = requirementOf({ kind: 'budget', fileName: 'begroting.pdf' });
    expect(await open(same)).toContain('Dit is hetzelfde bestand als begroting.pdf.');
  });

  it('is not spoken of where it is another file', async () => {
    expect(await open(requirementOf(null))).not.toContain('hetzelfde bestand');
  });
});

// Without a scanner, or with one that did not answer: whoever opens it should know.
it('says of a document that nobody checked it for viruses, and of no other', async () => {
  expect(await open(requirementOf(null, 'not-scanned'))).toContain(
    'Niet op virussen gecontroleerd',
  );
  TestBed.resetTestingModule();
  expect(await open(requirementOf(null))).not.toContain('virussen');
});
