/** Says where a source reads the name of something in a scheme, and fails when one does. */
import { catalogueNames } from './catalogue-names.mjs';
import { engineWords } from './engine-words.mjs';
import { namesInSource } from './names-in-source.mjs';
import { sourceFiles } from './source-files.mjs';

const names = await catalogueNames();
const files = sourceFiles();
const words = engineWords(files);

for (const { file, line, name } of files.flatMap((each) => namesInSource(each, names, words))) {
  console.error(
    `${file}:${line}: “${name}” is the name of something in a scheme. What it means stands in the ` +
      `definition, as a step, a meaning or a flag: read that.`,
  );
  process.exitCode = 1;
}
