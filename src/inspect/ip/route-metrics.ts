import type { MetricsAttrs } from '../../route/index.js';
import { general } from '../number-text.js';
import { hex, type Printer } from '../printer.js';

/** Metrics in the order of their numbers, with the words of `ip`. */
const METRICS = [
  ['mtu', 'mtu', 2],
  ['window', 'window', 3],
  ['rtt', 'rtt', 4],
  ['rttvar', 'rttvar', 5],
  ['ssthresh', 'ssthresh', 6],
  ['cwnd', 'cwnd', 7],
  ['advmss', 'advmss', 8],
  ['reordering', 'reordering', 9],
  ['hoplimit', 'hoplimit', 10],
  ['initcwnd', 'initcwnd', 11],
  ['features', 'features', 12],
  ['rtoMin', 'rto_min', 13],
  ['initrwnd', 'initrwnd', 14],
  ['quickack', 'quickack', 15],
  ['ccAlgo', 'congctl', 16],
  ['fastopenNoCookie', 'fastopen_no_cookie', 17],
] as const;

const FEATURE_ECN = 1;

function printFeatures(p: Printer, features: number): void {
  if (features & FEATURE_ECN) p.put('ecn', null, 'ecn ');
  if (features & ~FEATURE_ECN) p.put('features', hex(features), `${hex(features)} `);
}

function milliseconds(value: number): string {
  return value >= 1000 ? `${general(value / 1000)}s ` : `${value}ms `;
}

function printMetric(p: Printer, property: (typeof METRICS)[number][0], word: string, value: number): void {
  switch (property) {
    case 'features':
      printFeatures(p, value);
      break;
    case 'rtt':
      p.put(word, Math.trunc(value / 8), milliseconds(Math.trunc(value / 8)));
      break;
    case 'rttvar':
      p.put(word, Math.trunc(value / 4), milliseconds(Math.trunc(value / 4)));
      break;
    case 'rtoMin':
      p.put(word, value, milliseconds(value));
      break;
    default:
      p.put(word, value, `${value} `);
  }
}

/** Limits and TCP parameters of a route. */
export function printMetrics(p: Printer, metrics: MetricsAttrs): void {
  const lock = metrics.lock ?? 0;
  p.array('metrics', () =>
    p.object(undefined, () => {
      for (const [property, word, number] of METRICS) {
        const value = metrics[property];
        const isLocked = (lock & (1 << number)) !== 0;
        if ((value === undefined && !isLocked) || (property === 'hoplimit' && value === 0xffffffff)) continue;
        p.text(isLocked ? `${word} lock ` : `${word} `);
        if (typeof value === 'string') p.put('congestion', value, `${value} `);
        else printMetric(p, property, word, value ?? 0);
      }
    }),
  );
}
