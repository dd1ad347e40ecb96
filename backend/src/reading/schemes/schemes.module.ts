import { Module } from '@nestjs/common';
import { PageDirectory } from '../../platform/http/index.js';
import { ReferenceDataModule } from '../../reference-data/index.js';
import { FindInScheme } from './find/find-in-scheme.js';
import { LintScheme } from './lint/lint-scheme.js';
import { describeSchemePages } from './scheme-pages.js';
import { SchemesController } from './schemes.controller.js';
import { ShowSchemes } from './show-schemes.js';

@Module({
  imports: [ReferenceDataModule],
  controllers: [SchemesController],
  providers: [FindInScheme, LintScheme, ShowSchemes],
})
export class SchemesModule {
  constructor(pages: PageDirectory) {
    describeSchemePages(pages);
  }
}
