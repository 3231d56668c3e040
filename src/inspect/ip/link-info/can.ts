import type { Printer } from '../../printer.js';
import { count, flagList, type InfoOf, type LinkInfo, word } from './fields.js';

type CanAttrs = InfoOf<'can'>;
type Timing = NonNullable<CanAttrs['bittiming']>;
type TimingLimits = NonNullable<CanAttrs['bittimingConst']>;
type Delay = NonNullable<CanAttrs['tdc']>;

const MODES = [
  [0x1, 'LOOPBACK'],
  [0x2, 'LISTEN-ONLY'],
  [0x4, 'TRIPLE-SAMPLING'],
  [0x8, 'ONE-SHOT'],
  [0x10, 'BERR-REPORTING'],
  [0x20, 'FD'],
  [0x80, 'FD-NON-ISO'],
  [0x40, 'PRESUME-ACK'],
  [0x100, 'CC-LEN8-DLC'],
  [0x200, 'TDC-AUTO'],
  [0x400, 'TDC-MANUAL'],
] as const;

const STATES = ['ERROR-ACTIVE', 'ERROR-WARNING', 'ERROR-PASSIVE', 'BUS-OFF', 'STOPPED', 'SLEEPING'] as const;

function nextLine(p: Printer): void {
  p.line();
  p.text('\t ');
}

/** A number behind its word: ` brp 4`. */
function number(p: Printer, key: string, value: number, text: string): void {
  p.put(key, value, ` ${text} ${value}`);
}

function modes(p: Printer, { ctrlmode, ctrlmodeExt }: CanAttrs): void {
  if (ctrlmode === undefined) return;
  const { flags } = ctrlmode;
  const supported = ctrlmodeExt?.supported;
  if (flags !== 0) flagList(p, 'ctrlmode', flags, MODES);
  if (!p.isJson || supported === undefined) return;
  if (supported !== 0) flagList(p, 'ctrlmode_supported', supported, MODES);
  if ((flags & ~supported) !== 0) flagList(p, 'ctrlmode_static', flags & ~supported, MODES);
}

/** Timing of bits; `d` stands before the words of the data phase. */
function timing(p: Printer, t: Timing, d: '' | 'd'): void {
  nextLine(p);
  number(p, 'bitrate', t.bitrate, `${d}bitrate`);
  const point = (t.samplePoint / 1000).toFixed(3).slice(0, 5);
  p.put('sample_point', point, ` ${d}sample-point ${point}`);
  nextLine(p);
  number(p, 'tq', t.tq, `${d}tq`);
  number(p, 'prop_seg', t.propSeg, `${d}prop-seg`);
  number(p, 'phase_seg1', t.phaseSeg1, `${d}phase-seg1`);
  number(p, 'phase_seg2', t.phaseSeg2, `${d}phase-seg2`);
  number(p, 'sjw', t.sjw, `${d}sjw`);
  number(p, 'brp', t.brp, `${d}brp`);
}

function range(p: Printer, key: string, text: string, min: number, max: number): void {
  p.text(` ${text}`);
  p.object(key, () => {
    p.put('min', min, ` ${min | 0}`);
    p.put('max', max, `..${max | 0}`);
  });
}

function timingLimits(p: Printer, t: TimingLimits, d: '' | 'd'): void {
  nextLine(p);
  p.put('name', t.name, ` ${t.name}:`);
  range(p, 'tseg1', `${d}tseg1`, t.tseg1Min, t.tseg1Max);
  range(p, 'tseg2', `${d}tseg2`, t.tseg2Min, t.tseg2Max);
  range(p, 'sjw', `${d}sjw`, 1, t.sjwMax);
  range(p, 'brp', `${d}brp`, t.brpMin, t.brpMax);
  number(p, 'brp_inc', t.brpInc, `${d}brp_inc`);
}

/** Delay compensation. */
function delay(p: Printer, { tdcv, tdco, tdcf }: Delay): void {
  if (tdcv === undefined && tdco === undefined && tdcf === undefined) return;
  p.object('tdc', () => {
    nextLine(p);
    if (tdcv !== undefined) number(p, 'tdcv', tdcv, 'tdcv');
    if (tdco !== undefined) number(p, 'tdco', tdco, 'tdco');
    if (tdcf !== undefined) number(p, 'tdcf', tdcf, 'tdcf');
  });
}

function delayLimits(p: Printer, t: Delay): void {
  p.object('tdc', () => {
    nextLine(p);
    if (t.tdcvMin !== undefined && t.tdcvMax !== undefined) range(p, 'tdcv', 'tdcv', t.tdcvMin, t.tdcvMax);
    if (t.tdcoMin !== undefined && t.tdcoMax !== undefined) range(p, 'tdco', 'tdco', t.tdcoMin, t.tdcoMax);
    if (t.tdcfMin !== undefined && t.tdcfMax !== undefined) range(p, 'tdcf', 'tdcf', t.tdcfMin, t.tdcfMax);
  });
}

const PER_LINE = 6;

/** The bit rates of a controller that has fixed ones. */
function fixedRates(p: Printer, key: string, rates: readonly number[], now: number, d: '' | 'd'): void {
  nextLine(p);
  number(p, d === '' ? 'bittiming_bitrate' : 'data_bittiming_bitrate', now, `${d}bitrate`);
  nextLine(p);
  p.array(
    key,
    () => {
      for (const [index, rate] of rates.entries()) {
        if (index > 0 && index % PER_LINE === 0) {
          nextLine(p);
          p.text('     ');
        }
        p.put(undefined, rate, `${String(rate).padStart(8)}${index < rates.length - 1 ? ', ' : ''}`);
      }
    },
    '    [',
    ' ]',
  );
}

function bits(p: Printer, a: CanAttrs): void {
  const { bittiming, bittimingConst, bitrateConst } = a;
  if (bitrateConst !== undefined) fixedRates(p, 'bitrate_const', bitrateConst, bittiming?.bitrate ?? 0, '');
  else {
    if (bittiming !== undefined) p.object('bittiming', () => timing(p, bittiming, ''));
    if (bittimingConst !== undefined) p.object('bittiming_const', () => timingLimits(p, bittimingConst, ''));
  }
}

/** The data phase of CAN FD. */
function dataBits(p: Printer, a: CanAttrs): void {
  const { dataBittiming, dataBittimingConst, dataBitrateConst, tdc } = a;
  if (dataBitrateConst !== undefined) {
    fixedRates(p, 'data_bitrate_const', dataBitrateConst, dataBittiming?.bitrate ?? 0, 'd');
    return;
  }
  if (dataBittiming !== undefined) {
    p.object('data_bittiming', () => {
      timing(p, dataBittiming, 'd');
      if (tdc !== undefined) delay(p, tdc);
    });
  }
  if (dataBittimingConst !== undefined) {
    p.object('data_bittiming_const', () => {
      timingLimits(p, dataBittimingConst, 'd');
      if (tdc !== undefined) delayLimits(p, tdc);
    });
  }
}

function termination(p: Printer, { termination: ohm, terminationConst: choices }: CanAttrs): void {
  if (ohm === undefined || choices === undefined) return;
  nextLine(p);
  p.put('termination', ohm, ` termination ${ohm} [ `);
  p.array(
    'termination_const',
    () => {
      for (const [index, choice] of choices.entries())
        p.put(undefined, choice, `${choice}${index < choices.length - 1 ? ', ' : ''}`);
    },
    '',
    ' ]',
  );
}

/** What a CAN link is set to. */
export function can(p: Printer, a: CanAttrs): void {
  modes(p, a);
  if (a.state !== undefined) word(p, 'state', STATES[a.state] ?? 'UNKNOWN');
  const errors = a.berrCounter;
  if (errors !== undefined) {
    p.object('berr_counter', () => {
      p.put('tx', errors.txerr, `(berr-counter tx ${errors.txerr}`);
      p.put('rx', errors.rxerr, ` rx ${errors.rxerr}) `);
    });
  }
  count(p, 'restart_ms', a.restartMs, 'restart-ms');
  bits(p, a);
  dataBits(p, a);
  termination(p, a);
  if (a.clock !== undefined) {
    nextLine(p);
    p.put('clock', a.clock.freq, ` clock ${a.clock.freq} `);
  }
}

/** Columns of the counters in the order they are printed, and where each stands in `struct can_device_stats`. */
const COUNTERS = [
  ['restarts', 5],
  ['bus_error', 0],
  ['arbitration_lost', 4],
  ['error_warning', 1],
  ['error_passive', 2],
  ['bus_off', 3],
] as const;
const COUNTERS_SIZE = 24;

/** Counters of a CAN controller. */
export function canStatistics(p: Printer, xstats: NonNullable<LinkInfo['xstats']>): void {
  if (xstats.length !== COUNTERS_SIZE) return;
  const counters = new Uint32Array(xstats.slice().buffer); // the host's byte order
  nextLine(p);
  p.text(' re-started bus-errors arbit-lost error-warn error-pass bus-off');
  nextLine(p);
  for (const [key, at] of COUNTERS) p.put(key, counters[at]!, ` ${String(counters[at]).padEnd(10)}`);
}
