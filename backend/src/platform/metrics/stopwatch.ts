import { metrics, type Attributes } from '@opentelemetry/api';

const BOUNDARIES = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];

export type RecordTime = (milliseconds: number, labels: Attributes) => void;

/** Measures how long something takes. Without a metrics port it measures nothing and costs nothing. */
export function stopwatch(name: string, description: string): RecordTime {
  const histogram = metrics.getMeter('tranche').createHistogram(name, {
    description,
    unit: 'ms',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  });
  return (milliseconds, labels) => histogram.record(milliseconds, labels);
}
