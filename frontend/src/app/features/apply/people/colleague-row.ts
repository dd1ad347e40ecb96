import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ColleagueView } from '@tranche/contracts';
import { initialsOf } from '../../../core/format/initials.js';
import { formatLegalDate } from '../../../core/format/moment.js';
import { Locale } from '../../../core/locale/locale.js';
import { Choice } from '../../../ui/choice/choice.js';
import { endingOf } from './ending-of.js';
import { roleOptions } from './role-options.js';

type Role = ColleagueView['role'];

/** Somebody of the organisation: her role, where that stands, and what can be done about it. */
@Component({
  selector: 'colleague-row',
  imports: [Choice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  templateUrl: './colleague-row.html',
})
export class ColleagueRow {
  readonly person = input.required<ColleagueView>();
  /** What the reader can give; empty for who manages nobody. */
  readonly mayGive = input.required<readonly Role[]>();
  readonly isBusy = input(false);
  readonly changed = output<Role>();
  readonly again = output<void>();
  readonly stop = output<void>();

  private readonly locale = inject(Locale);
  /** Null until somebody wants another role. */
  protected readonly chosen = signal<string | null>(null);
  protected readonly roles = computed(() => roleOptions(this.mayGive(), this.locale));
  protected readonly fid = computed(
    () => `role-${this.person().id ?? this.person().personId ?? this.person().email}`,
  );

  /** Who signs in for the organisation has none to change yet: she can be given one. */
  protected readonly canChange = computed(() => {
    const { id, isYou, canChange } = this.person();
    return canChange || (id === null && !isYou && this.mayGive().length > 0);
  });
  /** An invitation that came to nothing is sent once more. */
  protected readonly canRepeat = computed(() => {
    const { standing, canEnd, isYou } = this.person();
    return canEnd && !isYou && (standing === 'expired' || standing === 'declined');
  });
  protected readonly ending = computed(() => endingOf(this.person()));

  /** Where it stands, in a sentence. */
  protected readonly said = computed(() => {
    const { standing, until, isRepresentative } = this.person();
    if (isRepresentative) return this.locale.translate('people.standing.representative');
    const day = until === null ? '' : formatLegalDate(until, this.locale.language());
    return this.locale.translate(`people.standing.${standing}`, { until: day });
  });

  protected readonly initials = computed(() => initialsOf(this.person().name));

  protected save(event: Event): void {
    event.preventDefault();
    const role = this.mayGive().find((each) => each === this.chosen());
    this.chosen.set(null);
    if (role && role !== this.person().role) this.changed.emit(role);
  }
}
