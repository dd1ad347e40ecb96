import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FindList,
  FindQuery,
  SchemeDetail,
  SchemeLint,
  SchemeList,
  SchemePath,
  SchemeVersionDetail,
  SchemeVersionPath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { AllowAnyone, AllowRoles, Returns, Revalidated } from '../../platform/http/index.js';
import { FindInScheme } from './find/find-in-scheme.js';
import { LintScheme } from './lint/lint-scheme.js';
import { ShowSchemes } from './show-schemes.js';

type VersionPath = z.output<typeof SchemeVersionPath>;

@ApiTags('schemes')
@Controller('schemes')
export class SchemesController {
  constructor(
    private readonly showing: ShowSchemes,
    private readonly finding: FindInScheme,
    private readonly linting: LintScheme,
  ) {}

  @Get()
  @AllowAnyone()
  @Revalidated()
  @Returns(200, SchemeList, 'The schemes, with their tranches')
  list() {
    return this.showing.list();
  }

  @Get(':scheme')
  @AllowAnyone()
  @Revalidated()
  @Returns(200, SchemeDetail, 'What to know before applying: rules, money, documents, criteria')
  show(@Param({ schema: SchemePath }) { scheme }: z.output<typeof SchemePath>) {
    return this.showing.show(scheme);
  }

  @Get(':scheme/finds')
  @AllowAnyone()
  @Revalidated()
  @Returns(200, FindList, 'The tranches or offers one can apply for, by what people look for')
  find(
    @Param({ schema: SchemePath }) { scheme }: z.output<typeof SchemePath>,
    @Query({ schema: FindQuery }) query: FindQuery,
  ) {
    return this.finding.find(scheme, query);
  }

  @Get(':scheme/versions/:version')
  @AllowAnyone()
  @Revalidated()
  @Returns(200, SchemeVersionDetail, 'One version, with what a tranche under it sets')
  showVersion(@Param({ schema: SchemeVersionPath }) { scheme, version }: VersionPath) {
    return this.showing.showVersion(scheme, version);
  }

  @Get(':scheme/versions/:version/lint')
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, SchemeLint, 'What a version does with made-up cases')
  lint(@Param({ schema: SchemeVersionPath }) { scheme, version }: VersionPath) {
    return this.linting.lint(scheme, version);
  }
}
