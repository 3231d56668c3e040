import type { BpfProgram, LinkSummary, NexthopObject } from '../../route/index.js';
import { openPrinter, type Printer, type PrinterOptions } from '../printer.js';
import type { IpNames } from './names.js';

/** Of what family: `-4`, `-6`, `-0`, `-M`, `-B`. */
export type IpFamily = 'inet' | 'inet6' | 'link' | 'mpls' | 'bridge';

/** How much is printed, and how: `ip`'s own options. */
export interface IpOptions extends PrinterOptions {
  /** `-d`. */
  details?: boolean | undefined;
  /** `-s`, once or twice. */
  statistics?: number | undefined;
  /** `-br`. */
  brief?: boolean | undefined;
  /** As `ip monitor` prints: links without the length of their queue, addresses with their link. */
  monitor?: boolean | undefined;
  /** `-4`, `-6`. */
  family?: IpFamily | undefined;
  /** `-N`: numbers instead of names. */
  numeric?: boolean | undefined;
}

/** What a renderer has to know beside the objects. */
export interface IpContext {
  options: IpOptions;
  names: IpNames;
  /** All links of the namespace, by index. */
  links: ReadonlyMap<number, LinkSummary>;
  /** Name of a namespace by its id here; `undefined` when it has none. */
  netnsName(id: number): string | undefined;
  /** Name of a user or group by id; `undefined` when there is none. */
  userName?(id: number): string | undefined;
  groupName?(id: number): string | undefined;
  /** A BPF program by id; `undefined` when it cannot be looked into. */
  bpfProgram?(id: number): BpfProgram | undefined;
  /** A nexthop object by id; `undefined` when there is none. Only asked for with `-d`. */
  nexthop?(id: number): NexthopObject | undefined;
}

/** A printer for the context's options. */
export function printerFor({ options }: IpContext): Printer {
  return openPrinter(options);
}

/** Name of a link as `ip` writes it: `if5` when there is none. */
export function linkName({ links }: IpContext, index: number): string {
  return index === 0 ? '*' : (links.get(index)?.name ?? `if${index}`);
}
