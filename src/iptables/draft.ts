import type { ExprAttrs } from '../nftables/index.js';
import { type ExtensionContext, saveExtension } from './extensions/index.js';
import type { TcpMatch } from './extensions/ports.js';

/** An address that a rule asks for. */
export interface AskedAddress {
  readonly address: Uint8Array;
  readonly mask: Uint8Array;
  readonly isInverted: boolean;
}

/** A device that a rule asks for; a name that others begin with ends with `+`. */
export interface AskedDevice {
  readonly name: string;
  readonly isInverted: boolean;
}

/** What a register holds, as far as iptables follows it. */
export type Register = { mask?: Uint8Array | undefined } & (
  | { readonly kind: 'nothing' }
  | { readonly kind: 'meta'; readonly key: number }
  | { readonly kind: 'payload'; readonly base: number; readonly offset: number; readonly length: number }
  | { readonly kind: 'constant'; readonly data: Uint8Array }
);

/** A rule in the making. */
export interface Draft {
  readonly context: ReadContext;
  readonly registers: Map<number, Register>;
  source?: AskedAddress;
  destination?: AskedAddress;
  input?: AskedDevice;
  output?: AskedDevice;
  /** 0: every protocol. */
  protocol: number;
  isProtocolInverted: boolean;
  /** Second and later fragments; `false`: not those. */
  fragment?: boolean;
  /** Matches on ports come in pieces: they are written when all of them are known. */
  readonly matches: (string | (() => string))[];
  /** The ports that are being read; one match has them all. */
  ports?: { -readonly [K in keyof TcpMatch]: TcpMatch[K] };
  counter: { packets: bigint; bytes: bigint };
  /** Where the rule leads to: a verdict or a chain. */
  jump?: string;
  isGoto: boolean;
  /** A target that is an extension, with its options. */
  target?: { readonly name: string; readonly options: string };
}

export interface ReadContext extends Pick<ExtensionContext, 'isIpv6' | 'names'> {
  /** Names of devices, by index. */
  readonly link?: ((index: number) => string | undefined) | undefined;
}

/** iptables cannot read a rule: why, in its words. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Names of expressions that there are data for. */
export type ExpressionName = Extract<ExprAttrs, { name: string }>['name'];

/** Data of one kind of expression. */
export type DataOf<N extends ExpressionName> = NonNullable<Extract<ExprAttrs, { name: N }>['data']>;

/** Words of an extension; bytes in hex where it is not known. */
export function extensionWords(
  type: 'match' | 'target',
  { name = '', rev: revision = 0, info = new Uint8Array(0) }: DataOf<'match'>,
  context: ReadContext,
): { readonly name: string; readonly options: string } {
  return (
    saveExtension({ kind: 'xt', type, name, revision, info }, context) ?? {
      name,
      options: ` [revision ${revision}: ${Buffer.from(info).toString('hex')}]`,
    }
  );
}

const REGISTER_1 = 1;
const REGISTER_4 = 4;
const REGISTER_32_00 = 8;

/** The slot of a register: those of 16 bytes are four of those of 4 bytes. iptables has the two kinds one apart. */
function slot(register: number): number {
  if (register >= REGISTER_1 && register <= REGISTER_4) return 4 * (register - REGISTER_1) + 1;
  if (register < REGISTER_32_00) return register;
  return register - REGISTER_32_00;
}

/** What a register holds. */
export function registerOf({ registers }: Draft, register = 0): Register {
  return registers.get(slot(register)) ?? { kind: 'nothing' };
}

/** Something is loaded into a register. */
export function load({ registers }: Draft, register: number | undefined, value: Register): void {
  registers.set(slot(register ?? 0), value);
}
