import type { ComposedLetter } from '@tranche/domain';
import { awardLetter } from './sample-letters.js';

/** Words that need every font the letters have, in both weights and both directions. */
export const EVERY_SCRIPT: readonly string[] = [
  'Łukasz Yıldız-Nguyễn, Ἀθῆναι, Жанна',
  'De school שלום עברית (בית 12) in Ede',
  'Stichting مدرسة الأمل [لا إله] in Ede',
  '中文漢字 日本語ひらがなカタカナ (学校)',
  '한국어 학교',
  '∑ x² ≤ √2 · ∫𝑓(𝑥) ∈ ℝ, CO₂, 10⁻⁹, ⅓, eﬃciënt ﬁscaal',
  'x̄ en q̇',
];

/** A letter in every script, for the validator: each font is embedded and named as the standards ask. */
export function everyScriptLetter(): ComposedLetter {
  return {
    ...awardLetter('nl'),
    kind: 'every-script',
    blocks: EVERY_SCRIPT.flatMap((text) => [
      { kind: 'heading' as const, level: 2 as const, text },
      { kind: 'paragraph' as const, tone: 'plain' as const, text },
    ]),
  };
}
