import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';

/**
 * Serves metrics for Prometheus on a port of their own, which belongs inside the network only.
 * Call it before anything measures: what is made earlier measures nothing.
 *
 * @returns how to stop
 */
export function startMetrics(port: number): () => Promise<void> {
  const exporter = new PrometheusExporter({ port });
  const provider = new MeterProvider({ readers: [exporter] });
  metrics.setGlobalMeterProvider(provider);
  return async () => {
    metrics.disable();
    await provider.shutdown();
  };
}
