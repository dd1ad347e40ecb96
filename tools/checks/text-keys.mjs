import { readFileSync } from 'node:fs';
import { trackedFiles } from './tracked-files.mjs';

const TEXTS = 'frontend/src/i18n';
const SOURCE = /^frontend\/src\/app\/.*(?<!\.spec)\.(ts|html)$/;

/** `'apply.title' | transloco`, `translate('apply.title'` */
const WHOLE = /'([a-z-]+(?:\.[\w-]+)+)'\s*(?:\|\s*transloco|[,)]\s*)/gi;
/** `'apply.title' + (isOffer() ? '-offer' : '')`: both ends are known. */
const EITHER =
  /'([a-z-]+(?:\.[\w-]*)+)'\s*\+\s*\([^)'?]*(?:\([^)]*\)[^)'?]*|'[^']*'[^)'?]*)*\?\s*'([^']*)'\s*:\s*'([^']*)'\s*\)\s*\|\s*transloco/gi;
/** `'apply.status.' + status | transloco`: something has to be there. */
const BEGINNING = /'([a-z-]+(?:\.[\w-]+)+\.)'\s*\+/gi;

/** A sentence for every text that a screen asks for and a language does not have. */
export function missingTexts(root, files = trackedFiles(root)) {
  const languages = ['nl', 'en'].map((language) => [language, textsOf(root, language, files)]);
  return files
    .filter((file) => SOURCE.test(file))
    .flatMap((file) => {
      const asked = keysIn(readFileSync(`${root}/${file}`, 'utf8'));
      return languages.flatMap(([language, texts]) =>
        asked
          .filter((key) => texts.features.has(key.split('.')[0]) && !has(texts.keys, key))
          .map((key) => `${file} asks for the text ${key}, which is not there in ${language}.`),
      );
    });
}

/** What a source asks for; what ends in a dot is the beginning of a text. */
export function keysIn(source) {
  const either = [...source.matchAll(EITHER)];
  return [
    ...new Set([
      ...[...source.matchAll(WHOLE)].map(([, key]) => key),
      ...either.flatMap(([, start, yes, no]) => [`${start}${yes}`, `${start}${no}`]),
      ...[...source.matchAll(BEGINNING)].map(([, start]) => start),
    ]),
  ];
}

function has(keys, key) {
  return key.endsWith('.') ? keys.some((each) => each.startsWith(key)) : keys.includes(key);
}

function textsOf(root, language, files) {
  const folder = `${TEXTS}/${language}/`;
  const found = files.filter((file) => file.startsWith(folder) && file.endsWith('.json'));
  const features = found.map((file) => file.slice(folder.length, -'.json'.length));
  const keys = found.flatMap((file, index) =>
    leavesOf(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')), features[index]),
  );
  return { features: new Set(features), keys };
}

function leavesOf(texts, before) {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [`${before}.${name}`] : leavesOf(text, `${before}.${name}`),
  );
}
