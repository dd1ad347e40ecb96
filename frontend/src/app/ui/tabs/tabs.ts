import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  model,
  ViewEncapsulation,
} from '@angular/core';

export interface Tab {
  readonly id: string;
  readonly label: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Parts of one page, one in sight. Arrow keys, Home and End move between the tabs; the page projects
 * the part that is selected.
 */
@Component({
  selector: 'ui-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  styleUrls: ['../../../styles/components/tabs.css'],
  template: `
    <div class="part-tabs" role="tablist" [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.id) {
        <button
          type="button"
          role="tab"
          class="part-tabs__tab"
          [id]="fid() + '-tab-' + tab.id"
          [attr.aria-selected]="tab.id === current()"
          [attr.aria-controls]="fid() + '-panel'"
          [tabIndex]="tab.id === current() ? 0 : -1"
          (click)="selected.set(tab.id)"
          (keydown)="move($event)"
        >
          {{ tab.label }}
        </button>
      }
    </div>
    <div
      role="tabpanel"
      class="part-tabs__panel"
      tabindex="-1"
      [id]="fid() + '-panel'"
      [attr.aria-labelledby]="fid() + '-tab-' + current()"
    >
      <ng-content />
    </div>
  `,
})
export class Tabs {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly fid = input.required<string>();
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
  /** Empty means the first. */
  readonly selected = model('');

  protected readonly current = computed(() => this.selected() || (this.tabs()[0]?.id ?? ''));

  protected move(event: KeyboardEvent): void {
    const tabs = this.tabs();
    const target = tabs[this.goal(event.key, tabs)];
    if (!target) return;
    event.preventDefault();
    this.selected.set(target.id);
    const id = CSS.escape(`${this.fid()}-tab-${target.id}`);
    this.host.nativeElement.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  private goal(key: string, tabs: readonly Tab[]): number {
    if (key === 'Home') return 0;
    if (key === 'End') return tabs.length - 1;
    const step = STEPS[key];
    if (step === undefined) return -1;
    const now = tabs.findIndex((tab) => tab.id === this.current());
    return (now + step + tabs.length) % tabs.length;
  }
}
