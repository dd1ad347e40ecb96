import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Brings the styles of the staff pages, so that nobody else downloads them. */
@Component({
  selector: 'handle-shell',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: [
    '../../../styles/components/office/handle.css',
    '../../../styles/components/office/handle-forms.css',
    '../../../styles/components/form/inline-form.css',
    '../../../styles/components/office/case.css',
    '../../../styles/components/office/advice.css',
    '../../../styles/components/office/ranking.css',
    '../../../styles/components/office/scheme-lint.css',
  ],
  template: `<router-outlet />`,
})
export class HandleShell {}
