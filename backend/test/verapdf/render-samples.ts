import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES } from '@tranche/domain';
import { loadFonts, renderLetter, renderPaper } from '../../src/letters/render/index.js';
import { sampleReceipt } from './sample-papers.js';
import { everyScriptLetter } from './sample-scripts.js';
import { schemeLetters } from './scheme-letters.js';
import { rejectionLetter, SAMPLE_DEFINITIONS, sampleLetter } from './sample-letters.js';

/** Writes one letter of each kind in each language into a folder, for the validator. */
const [folder = 'letters'] = process.argv.slice(2);
const fonts = await loadFonts();
await mkdir(folder, { recursive: true });

for (const definition of SAMPLE_DEFINITIONS) {
  for (const language of LANGUAGES) {
    const name = `${definition.kind}.${language}.pdf`;
    const pdf = await renderLetter(sampleLetter(definition, language), fonts);
    await writeFile(path.join(folder, name), pdf);
  }
}
for (const { name, letter } of LANGUAGES.flatMap(schemeLetters)) {
  await writeFile(path.join(folder, `${name}.pdf`), await renderLetter(letter, fonts));
}
const checked = { code: '3F9A0C71B2D488EE', address: 'https://portaal.example/controle' };
for (const language of LANGUAGES) {
  const pdf = await renderPaper(sampleReceipt(language), fonts, checked);
  await writeFile(path.join(folder, `receipt.${language}.pdf`), pdf);
}
await writeFile(
  path.join(folder, 'every-script.nl.pdf'),
  await renderLetter(everyScriptLetter(), fonts),
);
await writeFile(
  path.join(folder, 'long-rejection.nl.pdf'),
  await renderLetter(rejectionLetter(), fonts),
);
