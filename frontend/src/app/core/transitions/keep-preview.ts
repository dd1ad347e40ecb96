import { computed, signal, type Signal } from '@angular/core';

export interface KeptPreview<Preview> {
  /** What was shown of what is filled in now; null where that was not looked at. */
  readonly shown: Signal<Preview | null>;
  /** Something was shown, and was filled in otherwise since. */
  readonly isStale: Signal<boolean>;
  /**
   * Takes what is filled in when it is asked for: what is changed meanwhile was not shown. What was
   * refused shows nothing new.
   */
  keep(coming: Promise<Preview | null>): Promise<void>;
  forget(): void;
}

/**
 * What was shown before something binds, and of which words: with other words it is of something else,
 * and is shown again first.
 *
 * @param read what is filled in now
 */
export function keepPreview<Preview>(read: () => string): KeptPreview<Preview> {
  const kept = signal<{ readonly of: string; readonly preview: Preview } | null>(null);
  const shown = computed(() => {
    const previewed = kept();
    return previewed !== null && previewed.of === read() ? previewed.preview : null;
  });
  return {
    shown,
    isStale: computed(() => kept() !== null && shown() === null),
    keep: async (coming) => {
      const of = read();
      const preview = await coming;
      if (preview !== null) kept.set({ of, preview });
    },
    forget: () => {
      kept.set(null);
    },
  };
}
