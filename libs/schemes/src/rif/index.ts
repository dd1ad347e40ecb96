import type { CatalogueEntry } from '../catalogue-entry.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { RIF_2014_AMENDED } from './rif-2014-amended.js';
import { RIF_2014 } from './rif-2014.js';
import { RIF_2019 } from './rif-2019.js';
import { RIF_2024 } from './rif-2024.js';
import { rifExamples } from './rif.examples.js';
import { rifVersion } from './rif.scheme.js';

/** Regionaal investeringsfonds mbo, oldest version first. */
export const rif: readonly CatalogueEntry[] = [RIF_2014, RIF_2014_AMENDED, RIF_2019, RIF_2024].map(
  (page) => pageEntry(page, rifVersion, rifExamples),
);
