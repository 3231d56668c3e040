import type { Reader } from './reader.js';
import type { Writer } from './writer.js';

/** A message as the wire has it: its fixed header (`undefined` where the family has none) and its attributes. */
export interface Message<H, A> {
  header: H;
  attrs: A;
}

/** What an encoder takes: header members left out are 0, attributes left out are not sent. */
export interface MessageInput<H, A> {
  header?: Partial<H> | undefined;
  attrs?: A | undefined;
}

/** Names of the attributes of a set, by type; used to name an attribute in an error. */
export interface AttributeNames {
  readonly [type: number]: string | NestName;
}

/** Name of an attribute that holds other attributes. */
export interface NestName {
  readonly name: string;
  /** The set inside; lazy since sets may contain themselves. */
  readonly nest?: (() => AttributeNames) | undefined;
  /** It may come several times: one of an array. */
  readonly multi?: true | undefined;
  /** The attributes inside are a list: their types are numbers, each holds the set `nest`. */
  readonly list?: true | undefined;
  /** How many levels of such numbers there are, one in the other, before the set; 1 where left out. */
  readonly levels?: number | undefined;
  /** Bytes of a fixed header before the attributes inside. */
  readonly header?: number | undefined;
  /** A sub-message: the set inside depends on the value of attribute `by` (type `byType`) of the same set. */
  readonly select?:
    | { readonly by: string; readonly byType: number; readonly formats: () => Readonly<Record<string, SelectedFormat>> }
    | undefined;
  /** A sub-message: the set inside depends on the value of the attribute named `by` of a set around. */
  readonly selectAround?:
    | { readonly by: string; readonly formats: () => Readonly<Record<string, SelectedFormat>> }
    | undefined;
  /** The set inside depends on a member of the fixed header around, of `header` bytes: the `size` bytes `at` its offset. */
  readonly selectByHeader?:
    | {
        readonly by: string;
        readonly header: number;
        readonly at: number;
        readonly size: number;
        readonly formats: () => Readonly<Record<string, SelectedFormat>>;
      }
    | undefined;
}

/** One format of a sub-message. */
export interface SelectedFormat {
  readonly names: AttributeNames;
  readonly header?: number | undefined;
}

/**
 * A kind of message: its kernel name, its numbers, its codec and the names of its attributes. Generated, one for each
 * operation of a schema; the socket layer needs nothing else to carry it.
 */
export interface Operation<H, A> {
  /** The kernel's name: `RTM_GETLINK`. */
  readonly name: string;
  /** `nlmsg_type` of the request. */
  readonly type: number;
  /** `nlmsg_type` of the replies and notifications. */
  readonly replyType: number;
  /** Bytes of the fixed header. */
  readonly headerSize: number;
  readonly encode: (w: Writer, message: MessageInput<H, A>) => void;
  readonly decode: (r: Reader) => Message<H, A>;
  readonly attributes: AttributeNames;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of operations holds messages of every shape
export type AnyOperation = Operation<any, any>;

/** A schema's operations and multicast groups. */
export interface Family {
  readonly name: string;
  /** Netlink protocol number (`NETLINK_ROUTE` 0, `NETLINK_NETFILTER` 12, `NETLINK_GENERIC` 16). */
  readonly protocol: number;
  readonly operations: readonly AnyOperation[];
  /** Multicast group numbers by name (0 where generic netlink gives them at run time). */
  readonly groups: Readonly<Record<string, number>>;
}
