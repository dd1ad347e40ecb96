import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Weight } from '../theme.js';
import { fallbackFaces, fallbackRightToLeft } from './fallback-faces.js';
import type { FontFace } from './font-face.js';
import { nameWhenAsked, ownCodePoints } from './own-code-points.js';
import { unpackWoff } from './unpack-woff.js';

/** Per weight the faces in order of preference; the first holds nearly every Dutch letter. */
export interface LoadedFonts extends Readonly<Record<Weight, readonly [FontFace, ...FontFace[]]>> {
  /** What runs from right to left is set in a face of its own. */
  readonly rightToLeft: Readonly<Record<Weight, FontFace>>;
}

/** Names of people come from all of Europe and beyond: Yıldız, Łukasz, Nguyễn, Ελένη. */
const MORE_ALPHABETS = ['latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
const FILE_WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600 };

let loaded: Promise<LoadedFonts> | undefined;

/** The fonts of the letters, read and parsed once per process. */
export function loadFonts(): Promise<LoadedFonts> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<LoadedFonts> {
  const [regular, semibold] = await Promise.all([loadWeight('regular'), loadWeight('semibold')]);
  const rightToLeft = {
    regular: fallbackRightToLeft('regular'),
    semibold: fallbackRightToLeft('semibold'),
  };
  return { regular, semibold, rightToLeft };
}

async function loadWeight(weight: Weight): Promise<readonly [FontFace, ...FontFace[]]> {
  const [latin, ...others] = await Promise.all([
    loadFace(weight, 'latin'),
    ...MORE_ALPHABETS.map((alphabet) => loadFace(weight, alphabet)),
  ]);
  return [latin, ...others, ...fallbackFaces(weight)];
}

async function loadFace(weight: Weight, alphabet: string): Promise<FontFace> {
  const file = `source-sans-3-${alphabet}-${FILE_WEIGHTS[weight]}-normal.woff`;
  const require = createRequire(import.meta.url);
  const woff = await readFile(require.resolve(`@fontsource/source-sans-3/files/${file}`));
  const font = create(unpackWoff(woff));
  nameWhenAsked(font);
  // Asking for each glyph by its own name first also settles which character it stands for.
  const own = everyCharacterOf(ownCodePoints(font));
  rememberLayouts(font);
  return { name: `${weight}-${alphabet}`, font, holds: (text) => own.test(text) };
}

function everyCharacterOf(codePoints: readonly number[]): RegExp {
  const escaped = codePoints.map((codePoint) => `\\u{${codePoint.toString(16)}}`);
  return new RegExp(`^[${escaped.join('')}]*$`, 'u');
}

const MOST_LAYOUTS = 20_000;

/**
 * Letters say the same words over and over: shaping each word once per process instead of once per
 * letter is most of the speed. pdfkit scales a layout in place, which is harmless at 1000 units.
 */
function rememberLayouts(font: Font): void {
  if (font.unitsPerEm !== 1000) return;
  const shape = font.layout.bind(font);
  const known = new Map<string, ReturnType<typeof shape>>();
  font.layout = (text, features) => {
    if (features !== undefined) return shape(text, features);
    const remembered = known.get(text);
    if (remembered) return remembered;
    if (known.size >= MOST_LAYOUTS) known.clear();
    const run = shape(text);
    known.set(text, run);
    return run;
  };
}
