import type { Effect, EffectKind } from '@tranche/domain';

interface Turn<On> {
  readonly kind: EffectKind;
  readonly together: readonly { readonly effect: Effect; readonly on: On }[];
}

/**
 * The effects of each application happen in its own order. Those of one kind that come up in several
 * applications at the same time are carried out together, so that it takes no more statements than
 * the steps have effects.
 */
export function turnsOf<On>(
  list: readonly { readonly effects: readonly Effect[]; readonly on: On }[],
): readonly Turn<On>[] {
  const turns: Turn<On>[] = [];
  let waiting = list.flatMap(({ effects: [effect, ...later], on }) =>
    effect ? [{ effect, later, on }] : [],
  );
  for (let [first] = waiting; first; [first] = waiting) {
    const { kind } = first.effect;
    turns.push({
      kind,
      together: waiting
        .filter(({ effect }) => effect.kind === kind)
        .map(({ effect, on }) => ({ effect, on })),
    });
    waiting = waiting.flatMap((each) => {
      if (each.effect.kind !== kind) return [each];
      const [effect, ...later] = each.later;
      return effect ? [{ effect, later, on: each.on }] : [];
    });
  }
  return turns;
}
