import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { codePointsIn } from '@tranche/domain';
import type { Weight } from '../theme.js';
import { FALLBACK_COVERAGE } from './fallback-coverage.js';
import type { FontFace } from './font-face.js';
import { nameWhenAsked, ownCodePoints } from './own-code-points.js';
import { rightToLeftFace } from './right-to-left-face.js';
import { unpackWoff } from './unpack-woff.js';

export type FallbackName = 'signs' | 'mathematics' | 'chinese' | 'korean';

interface FallbackFile {
  /** Something the package lets us find; the files stand relative to it. */
  readonly beside: string;
  readonly files: Readonly<Record<Weight, string>>;
}

const MATHEMATICS = 'files/noto-sans-math-latin-400-normal.woff';

/**
 * For what the letter's own font lacks, in order of preference: every other Latin, Greek and Cyrillic
 * letter, Hebrew, Arabic, fractions and signs; formulas; Chinese and Japanese; Korean.
 */
const FILES: Readonly<Record<FallbackName, FallbackFile>> = {
  signs: {
    beside: 'dejavu-fonts-ttf/package.json',
    files: { regular: 'ttf/DejaVuSans.ttf', semibold: 'ttf/DejaVuSans-Bold.ttf' },
  },
  mathematics: {
    beside: '@fontsource/noto-sans-math/package.json',
    files: { regular: MATHEMATICS, semibold: MATHEMATICS },
  },
  chinese: {
    beside: '@embedpdf/fonts-sc',
    files: {
      regular: '../fonts/NotoSansHans-Regular.otf',
      semibold: '../fonts/NotoSansHans-Bold.otf',
    },
  },
  korean: {
    beside: '@embedpdf/fonts-kr',
    files: { regular: '../fonts/NotoSansKR-Regular.otf', semibold: '../fonts/NotoSansKR-Bold.otf' },
  },
};

export const FALLBACK_NAMES: readonly FallbackName[] = [
  'signs',
  'mathematics',
  'chinese',
  'korean',
];

/** The faces behind the letter's own: what they hold is known beforehand, the file is opened on use. */
export function fallbackFaces(weight: Weight): readonly FontFace[] {
  return FALLBACK_NAMES.map((name) => {
    let opened: Font | undefined;
    return {
      name: `${weight}-${name}`,
      get font() {
        opened ??= openFallback(name, weight);
        return opened;
      },
      holds: (text) => holdsAll(heldBy(name), text),
    };
  });
}

/** The face for text from right to left: one font has Hebrew and Arabic, and the signs among them. */
export function fallbackRightToLeft(weight: Weight): FontFace {
  return rightToLeftFace(
    `${weight}-signs`,
    (text) => holdsAll(heldBy('signs'), text),
    () => openFallback('signs', weight),
  );
}

/** Opens a file and asks for its glyphs by name. */
export function openFallback(name: FallbackName, weight: Weight): Font {
  const { beside, files } = FILES[name];
  const font = create(bytesOf(beside, files[weight]));
  nameWhenAsked(font);
  ownCodePoints(font);
  return font;
}

function bytesOf(beside: string, file: string): Buffer {
  const found = createRequire(import.meta.url).resolve(beside);
  const bytes = readFileSync(path.resolve(path.dirname(found), file));
  return file.endsWith('.woff') ? unpackWoff(bytes) : bytes;
}

const held = new Map<FallbackName, ReadonlySet<number>>();

function heldBy(name: FallbackName): ReadonlySet<number> {
  const known = held.get(name) ?? new Set(codePointsIn(FALLBACK_COVERAGE[name]));
  held.set(name, known);
  return known;
}

function holdsAll(codePoints: ReadonlySet<number>, text: string): boolean {
  for (const character of text) {
    if (!codePoints.has(character.codePointAt(0) ?? -1)) return false;
  }
  return true;
}
