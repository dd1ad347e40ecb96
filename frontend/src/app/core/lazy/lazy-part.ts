import {
  DestroyRef,
  Directive,
  type Binding,
  type OnInit,
  type Type,
  ViewContainerRef,
  inject,
  input,
  signal,
} from '@angular/core';

/** A component as it is fetched with the first use of it. */
export type Fetched = () => Promise<Type<unknown>>;

/**
 * Puts a component in its place that is fetched only where it is needed: what nobody sees at first is
 * not part of the first view. `@defer` does the same, and costs every page two kilobytes.
 */
@Directive({ selector: '[lazyPart]', exportAs: 'lazyPart' })
export class LazyPart implements OnInit {
  readonly lazyPart = input.required<Fetched>();
  /** Its inputs and outputs. */
  readonly bindings = input<readonly Binding[]>([]);

  /** What stands there now; null until it was fetched. */
  readonly part = signal<unknown>(null);

  private readonly place = inject(ViewContainerRef);
  private readonly standing = signal<'fetching' | 'there' | 'failed'>('fetching');
  readonly isFetching = () => this.standing() === 'fetching';
  /** As when the line is down; it is tried anew the next time it is asked for. */
  readonly hasFailed = () => this.standing() === 'failed';
  private isGone = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.isGone = true));
  }

  ngOnInit(): void {
    void this.fetch();
  }

  private async fetch(): Promise<void> {
    try {
      const component = await this.lazyPart()();
      if (this.isGone) return;
      const { instance } = this.place.createComponent(component, {
        bindings: [...this.bindings()],
      });
      this.part.set(instance);
      this.standing.set('there');
    } catch {
      this.standing.set('failed');
    }
  }
}
