import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AllowAnyone } from './access/allow.js';

/** For load balancers and the start command: is it alive, and can it be used. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @AllowAnyone()
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @AllowAnyone()
  async ready(): Promise<{ status: string }> {
    try {
      if (await this.dataSource.showMigrations()) throw new Error('migrations are pending');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }
}
