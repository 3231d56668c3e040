import {
  RTM_DELQDISC,
  RTM_DELTCLASS,
  RTM_NEWQDISC,
  RTM_NEWTCLASS,
  type TcAttrs,
  type TcHtbAttrs,
  type TcMessage,
  type Tcmsg,
} from '../generated/tc.js';
import { type MessageInput, NLM_F } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import { refuse } from './refusal.js';
import type { LinkNames } from './route.js';
import type { Step } from './step.js';
import { formatHandle, parseHandle, type TcHandle } from './tc-handle.js';
import {
  type HtbClassOptions,
  type QdiscOptions,
  readHtbClass,
  readOptions,
  writeHtbClass,
  writeOptions,
} from './tc-options.js';

/** Packets and bytes of a discipline or class since it was made. */
export interface TcStatistics {
  bytes: bigint;
  packets: bigint;
  dropped: number;
  overlimits: number;
  requeues: number;
  /** Waiting now, in packets and in bytes. */
  queued: number;
  backlog: number;
}

/** What disciplines and classes have. */
export interface TcFields {
  /** Index of the link. */
  index: number;
  dev: string | undefined;
  handle: TcHandle | undefined;
  /** What it hangs on. */
  parent: TcHandle | undefined;
  statistics: TcStatistics | undefined;
  /** The message as it came. */
  message: TcMessage;
}

/** Kinds of disciplines without options here. */
export type PlainQdisc =
  | 'noqueue'
  | 'mq'
  | 'pfifo_fast'
  | 'ingress'
  | 'clsact'
  | 'codel'
  | 'fq'
  | 'sfq'
  | 'prio'
  | 'cake'
  | 'netem';

/** A queueing discipline. `kind` narrows its options: `qdisc.kind === 'tbf' && qdisc.tbf.rate`. */
export type Qdisc = TcFields &
  (
    | { [K in keyof QdiscOptions]: { kind: K } & { [P in K]: QdiscOptions[K] } }[keyof QdiscOptions]
    | { kind: PlainQdisc; options?: object | undefined }
  );

/** Kinds of classes without options here: of disciplines that have classes of their own, such as one for each queue. */
export type PlainClass =
  | 'mq'
  | 'mqprio'
  | 'prio'
  | 'hfsc'
  | 'drr'
  | 'qfq'
  | 'ets'
  | 'cbq'
  | 'multiq'
  | 'taprio'
  | 'fq_codel'
  | 'sfq'
  | 'tbf';

/** A class of a discipline. `kind` narrows its options: `trafficClass.kind === 'htb' && trafficClass.htb.rate`. */
export type TrafficClass = TcFields &
  ({ kind: 'htb'; htb: HtbClassOptions } | { kind: PlainClass }) & {
    /** Handle of the discipline inside it. */
    leaf: TcHandle | undefined;
  };

interface Place {
  dev: DeviceRef;
  /** What it hangs on; the root unless set, of ingress and clsact their own place. */
  parent?: TcHandle | undefined;
}

type NeedsOptions = 'tbf' | 'pfifo' | 'bfifo';

/** A discipline to be made. Options of the kinds in {@link QdiscOptions} are under the kind's name; of others, as attributes. */
export type QdiscSpec = Place & { /** Found by the kernel unless set. */ handle?: TcHandle | undefined } & (
    | {
        [K in keyof QdiscOptions]: { kind: K } & (K extends NeedsOptions
          ? { [P in K]: QdiscOptions[K] }
          : { [P in K]?: QdiscOptions[K] | undefined });
      }[keyof QdiscOptions]
    | { kind: PlainQdisc; options?: object | undefined }
  );

/** A discipline to be deleted. */
export type QdiscRef = Place & { handle?: TcHandle | undefined };

/** A class to be made. */
export type ClassSpec = { dev: DeviceRef; parent: TcHandle; classid: TcHandle; kind: 'htb'; htb: HtbClassOptions };

/** A class to be deleted. */
export interface ClassRef {
  dev: DeviceRef;
  classid: TcHandle;
}

type TcInput = MessageInput<Tcmsg, TcAttrs>;

const KINDS_OF_INGRESS: ReadonlySet<string> = new Set(['ingress', 'clsact']);

/** Steps that make or change a discipline. */
export function addQdisc(spec: QdiscSpec, flags: number): Step[] {
  const { dev, kind } = spec;
  const request = `RTM_NEWQDISC ${dev}`;
  checkDevice(request, 'dev', dev);
  if (typeof kind !== 'string' || (kind as string) === '') refuse(request, 'kind', kind, 'a kind of discipline');
  const isIngress = KINDS_OF_INGRESS.has(kind);
  const parent = parseHandle(request, 'parent', spec.parent ?? (isIngress ? 'ingress' : 'root'));
  const handle =
    spec.handle === undefined ? (isIngress ? INGRESS_HANDLE : 0) : parseHandle(request, 'handle', spec.handle);
  const given = (spec as unknown as Record<string, object | undefined>)[kind] ?? (spec as { options?: object }).options;
  const attrs = { kind, options: writeOptions(request, kind, given) } as TcAttrs;
  return [
    {
      devices: [dev],
      explain: lacksQdisc(kind),
      build: (resolver) => ({
        operation: RTM_NEWQDISC,
        message: { header: { ifindex: resolver.indexOf(dev), handle, parent }, attrs } satisfies TcInput,
        flags,
        subject: `${dev} ${kind}`,
      }),
    },
  ];
}

const INGRESS_HANDLE = 0xffff0000;

/** `tc_modify_qdisc` and `qdisc_create` (net/sched/sch_api.c). */
function lacksQdisc(kind: string): Step['explain'] {
  return ({ code, extack }) =>
    code === 'ENOENT' && extack === 'Specified qdisc kind is unknown'
      ? `this kernel has no queueing discipline '${kind}'`
      : undefined;
}

/** The step that deletes a discipline, with all that hangs on it. */
export function deleteQdisc(ref: QdiscRef): Step[] {
  const { dev } = ref;
  const request = `RTM_DELQDISC ${dev}`;
  checkDevice(request, 'dev', dev);
  const parent = parseHandle(request, 'parent', ref.parent ?? 'root');
  const handle = ref.handle === undefined ? 0 : parseHandle(request, 'handle', ref.handle);
  return [
    {
      devices: [dev],
      build: (resolver) => ({
        operation: RTM_DELQDISC,
        message: { header: { ifindex: resolver.indexOf(dev), handle, parent }, attrs: {} } satisfies TcInput,
        subject: String(dev),
      }),
    },
  ];
}

/** Steps that make or change a class. */
export function addClass(spec: ClassSpec, flags: number): Step[] {
  const { dev, kind, classid } = spec;
  const request = `RTM_NEWTCLASS ${dev}`;
  checkDevice(request, 'dev', dev);
  if (kind !== 'htb') refuse(request, 'kind', kind, "a kind of class: expected 'htb'");
  const parent = parseHandle(request, 'parent', spec.parent);
  const handle = parseHandle(request, 'classid', classid);
  const attrs: TcAttrs = { kind, options: writeHtbClass(request, spec.htb) };
  return [
    {
      devices: [dev],
      build: (resolver) => ({
        operation: RTM_NEWTCLASS,
        message: { header: { ifindex: resolver.indexOf(dev), handle, parent }, attrs } satisfies TcInput,
        flags,
        subject: `${dev} ${classid}`,
      }),
    },
  ];
}

/** The step that deletes a class. */
export function deleteClass({ dev, classid }: ClassRef): Step[] {
  const request = `RTM_DELTCLASS ${dev}`;
  checkDevice(request, 'dev', dev);
  const handle = parseHandle(request, 'classid', classid);
  return [
    {
      devices: [dev],
      build: (resolver) => ({
        operation: RTM_DELTCLASS,
        message: { header: { ifindex: resolver.indexOf(dev), handle }, attrs: {} } satisfies TcInput,
        subject: `${dev} ${classid}`,
      }),
    },
  ];
}

/** Flags of a request: fails if there is one, takes its place, changes what is there. */
export const VERBS: Readonly<Record<'add' | 'replace' | 'change', number>> = {
  add: NLM_F.create | NLM_F.excl,
  replace: NLM_F.create | NLM_F.replace,
  change: 0,
};

function fieldsOf(message: TcMessage, names: LinkNames): TcFields {
  const { ifindex, handle, parent } = message.header;
  return {
    index: ifindex,
    dev: names.get(ifindex),
    handle: formatHandle(handle),
    parent: formatHandle(parent),
    statistics: statisticsOf(message.attrs),
    message,
  };
}

function statisticsOf({ stats2 }: TcAttrs): TcStatistics | undefined {
  const { basic, queue, pkt64 } = stats2 ?? {};
  if (basic === undefined || queue === undefined) return undefined;
  const { drops: dropped, overlimits, requeues, qlen: queued, backlog } = queue;
  return {
    bytes: basic.bytes,
    packets: pkt64 ?? BigInt(basic.packets),
    dropped,
    overlimits,
    requeues,
    queued,
    backlog,
  };
}

/** Kinds whose options are under the kind's name. */
const WITH_OPTIONS: ReadonlySet<string> = new Set(['fq_codel', 'htb', 'tbf', 'pfifo', 'bfifo']);

/** Makes a {@link Qdisc} of what the kernel sent. */
export function toQdisc(message: TcMessage, names: LinkNames): Qdisc {
  const { kind = '' } = message.attrs;
  const options = readOptions(message.attrs);
  const byKind = WITH_OPTIONS.has(kind) ? { kind, [kind]: options ?? {} } : { kind, options };
  return { ...fieldsOf(message, names), ...byKind } as Qdisc;
}

/** Makes a {@link TrafficClass} of what the kernel sent. */
export function toClass(message: TcMessage, names: LinkNames): TrafficClass {
  const { kind = '', options } = message.attrs;
  const htb = kind === 'htb' && options !== undefined ? readHtbClass(options as TcHtbAttrs) : undefined;
  const byKind = htb === undefined ? { kind } : { kind, htb };
  return { ...fieldsOf(message, names), ...byKind, leaf: formatHandle(message.header.info) } as TrafficClass;
}
