import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Card } from '../ui/card/card.js';

/** What this portal is and how an application goes, for who does not know it yet. */
@Component({
  selector: 'app-welcome',
  imports: [Card, RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './welcome.html',
})
export class Welcome {
  protected readonly steps = ['apply', 'check', 'assess', 'decide'] as const;
  protected readonly promises = ['why', 'saved', 'equal'] as const;
}
