import { packedCodePoints } from '@tranche/domain';
import { FALLBACK_NAMES, openFallback, type FallbackName } from './fallback-faces.js';
import type { LoadedFonts } from './load-fonts.js';
import { ownCodePoints } from './own-code-points.js';

export interface Coverage {
  readonly fallback: Readonly<Record<FallbackName, string>>;
  /** Everything that can be set in either weight. */
  readonly all: string;
}

/** What the fonts hold in both weights, read from the files; two tables keep it for a quick look. */
export function coverageOf(fonts: LoadedFonts): Coverage {
  const own = fonts.regular
    .slice(0, -FALLBACK_NAMES.length)
    .flatMap(({ font }) => ownCodePoints(font))
    .filter((codePoint) =>
      fonts.semibold.some(({ holds }) => holds(String.fromCodePoint(codePoint))),
    );
  const held = FALLBACK_NAMES.map((name) => [name, heldInBothWeights(name)] as const);
  const of = (wanted: FallbackName) =>
    packedCodePoints(held.find(([name]) => name === wanted)?.[1] ?? []);
  const all = new Set([...own, ...held.flatMap(([, codePoints]) => codePoints)]);
  return {
    fallback: {
      signs: of('signs'),
      mathematics: of('mathematics'),
      chinese: of('chinese'),
      korean: of('korean'),
    },
    all: packedCodePoints([...all].filter(isRead).toSorted((one, other) => one - other)),
  };
}

function heldInBothWeights(name: FallbackName): readonly number[] {
  const bold = new Set(ownCodePoints(openFallback(name, 'semibold')));
  return ownCodePoints(openFallback(name, 'regular')).filter(
    (codePoint) => bold.has(codePoint) && isRead(codePoint),
  );
}

/** Control characters and private signs are no text. */
function isRead(codePoint: number): boolean {
  return !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Variation_Selector}]/u.test(
    String.fromCodePoint(codePoint),
  );
}
