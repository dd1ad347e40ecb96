import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ConfirmDialog } from './confirm-dialog.js';

@Component({
  imports: [ConfirmDialog],
  template: `
    <ui-confirm-dialog
      title="Weet u het zeker?"
      action="Intrekken"
      (confirmed)="confirmed.set(confirmed() + 1)"
    />
  `,
})
class Page {
  readonly confirmed = signal(0);
  readonly dialog = viewChild.required(ConfirmDialog);
}

describe('a question before something that cannot be undone', () => {
  it('begins at its question and not at the button, so that Enter twice does nothing', async () => {
    // The browser of the tests knows no dialogs.
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const fixture = TestBed.createComponent(Page);
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    await fixture.whenStable();
    fixture.componentInstance.dialog().open();
    expect(document.activeElement?.textContent).toBe('Weet u het zeker?');
    host.remove();
  });
});
