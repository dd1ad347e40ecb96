import { Module } from '@nestjs/common';
import { SchemesController } from './schemes.controller.js';
import { ShowSchemes } from './show-schemes.js';

@Module({ controllers: [SchemesController], providers: [ShowSchemes] })
export class SchemesModule {}
