import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Brings the styles of the staff pages, so that nobody else downloads them. */
@Component({
  selector: 'handle-shell',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: [
    '../../../styles/components/handle.css',
    '../../../styles/components/handle-forms.css',
    '../../../styles/components/inline-form.css',
    '../../../styles/components/case.css',
    '../../../styles/components/advice.css',
    '../../../styles/components/ranking.css',
    '../../../styles/components/scheme-lint.css',
  ],
  template: `<router-outlet />`,
})
export class HandleShell {}
