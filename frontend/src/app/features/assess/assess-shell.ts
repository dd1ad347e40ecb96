import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Brings the styles of the assessor's pages, so that nobody else downloads them. */
@Component({
  selector: 'assess-shell',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/office/assess.css'],
  template: `<router-outlet />`,
})
export class AssessShell {}
