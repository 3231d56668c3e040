import type { NetconfMessage, RouteNotification } from '../../route/index.js';
import { printAddress } from './address.js';
import { type IpContext, linkName, printerFor } from './context.js';
import { printLink } from './link.js';
import { renderNeighbours } from './neighbour.js';
import { renderNexthops } from './nexthop.js';
import { renderRoutes } from './route.js';
import { renderRules } from './rule.js';

/** A notification about an object. */
export type ObjectNotification = Exclude<RouteNotification, { object: 'overrun' | 'malformed' }>;

/** How a monitor prints, beside the options of {@link IpContext}. */
export interface MonitorOptions {
  /** `[LINK]` before each notification. */
  labels?: boolean | undefined;
  /** `-t` or `-ts`. */
  timestamps?: 'long' | 'short' | undefined;
  /** `[nsid 3]` before each. */
  nsids?: boolean | undefined;
  /** Only what is about this link. */
  dev?: number | undefined;
}

const LABELS: Readonly<Record<ObjectNotification['object'], string>> = {
  link: '[LINK]',
  address: '[ADDR]',
  route: '[ROUTE]',
  neighbour: '[NEIGH]',
  rule: '[RULE]',
  nsid: '[NSID]',
  nexthop: '[NEXTHOP]',
  netconf: '[NETCONF]',
};

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const two = (number: number, pad = '0'): string => String(number).padStart(2, pad);

/** The time before a notification, in local time; `ms` with its fraction. */
export function renderTimestamp(ms: number, form: 'long' | 'short'): string {
  const time = new Date(ms);
  const micros = Math.floor((ms % 1000) * 1000);
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
  const [year, month, day] = [time.getFullYear(), time.getMonth(), time.getDate()];
  if (form === 'short') return `[${year}-${two(month + 1)}-${two(day)}T${clock}.${String(micros).padStart(6, '0')}] `;
  // The day is padded with a blank.
  return `Timestamp: ${DAYS[time.getDay()]} ${MONTHS[month]} ${String(day).padStart(2)} ${clock} ${year} ${micros} usec\n`;
}

/**
 * A notification as `ip monitor` prints it. One that is left out keeps what comes before it: `ip` prints that first.
 *
 * @param ms when it came, since 1970
 */
export function renderNotification(
  notification: ObjectNotification,
  context: IpContext,
  options: MonitorOptions,
  ms: number,
): string {
  const { labels = false, timestamps, nsids = false } = options;
  const { nsid, object } = notification;
  const { family } = context.options;
  if (object === 'route' && isCloned(notification)) return '';
  if (object === 'neighbour' && family !== undefined && !isOfFamily(notification, family)) return '';
  const time = timestamps === undefined ? '' : renderTimestamp(ms, timestamps);
  const place = nsids ? `[nsid ${nsid < 0 ? 'current' : nsid}]` : '';
  const label = labels ? LABELS[object] : '';
  return `${time}${place}${label}${body(notification, context, options)}`;
}

const CLONED = 0x200;

function isCloned({ route }: Extract<ObjectNotification, { object: 'route' }>): boolean {
  return (route.message.header.rtmFlags & CLONED) !== 0;
}

function isOfFamily({ neighbour }: Extract<ObjectNotification, { object: 'neighbour' }>, family: string): boolean {
  return neighbour.message.header.ndmFamily === (family === 'inet' ? 2 : 10);
}

function body(notification: ObjectNotification, context: IpContext, { dev }: MonitorOptions): string {
  if (dev !== undefined && !isAbout(notification, dev)) return '';
  const deleted = notification.isDeleted ? 'Deleted ' : '';
  switch (notification.object) {
    case 'link':
      return deleted + printed(context, (p, plain) => printLink(p, notification.link, plain, false));
    case 'address':
      return deleted + printed(context, (p, plain) => printAddress(p, notification.address, plain));
    case 'route':
      return deleted + renderRoutes([notification.route], context, { table: 0, dev });
    case 'neighbour': {
      const miss = notification.isMissing ? 'miss ' : '';
      return deleted + miss + renderNeighbours([notification.neighbour], context, dev !== undefined);
    }
    case 'rule':
      return deleted + renderRules([notification.rule], context);
    case 'nexthop':
      return deleted + renderNexthops([notification.nexthop], context);
    case 'netconf':
      return deleted + renderNetconf(notification.netconf, context);
    case 'nsid':
      return deleted + renderNsid(notification, context);
  }
}

/** `ip monitor` ignores the family here, which `ip addr` has for a reason of its own. */
function printed(context: IpContext, print: (p: ReturnType<typeof printerFor>, context: IpContext) => void): string {
  const plain = { ...context, options: { ...context.options, family: undefined } };
  const p = printerFor(plain);
  print(p, plain);
  return p.take();
}

/** Whether a notification is about a link, as far as `ip` looks. */
function isAbout(notification: ObjectNotification, dev: number): boolean {
  switch (notification.object) {
    case 'link':
      return notification.link.index === dev;
    case 'address':
      return notification.address.index === dev;
    case 'route':
      return notification.route.message.attrs.oif === dev;
    case 'neighbour':
      return notification.neighbour.index === dev;
    case 'netconf':
      return notification.netconf.attrs.ifindex === dev;
    default:
      return true;
  }
}

const FAMILIES: Readonly<Record<number, string>> = { 2: 'inet', 10: 'inet6', 28: 'mpls' };
const RP_FILTERS = ['off', 'strict', 'loose'] as const;

function renderNetconf({ header, attrs }: NetconfMessage, context: IpContext): string {
  const onOff = (word: string, value: number | undefined): string =>
    value === undefined ? '' : `${word} ${value === 0 ? 'off' : 'on'} `;
  const { ifindex, rpFilter } = attrs;
  const link = ifindex === -1 ? 'all' : ifindex === -2 ? 'default' : linkName(context, ifindex ?? 0);
  return [
    `${FAMILIES[header.ncmFamily] ?? '???'} `,
    ifindex === undefined ? '' : `${link} `,
    onOff('forwarding', attrs.forwarding),
    rpFilter === undefined ? '' : `rp_filter ${RP_FILTERS[rpFilter] ?? rpFilter} `,
    onOff('mc_forwarding', attrs.mcForwarding),
    onOff('proxy_neigh', attrs.proxyNeigh),
    onOff('ignore_routes_with_linkdown', attrs.ignoreRoutesWithLinkdown),
    onOff('input', attrs.input),
    '\n',
  ].join('');
}

function renderNsid(
  { id, currentId }: Extract<ObjectNotification, { object: 'nsid' }>,
  { netnsName }: IpContext,
): string {
  const current = currentId === undefined ? '' : `current-nsid ${currentId < 0 ? 'unassigned' : currentId} `;
  const name = netnsName(currentId ?? id);
  const named = name === undefined ? '' : `(iproute2 netns name: ${name})`;
  return `nsid ${id < 0 ? 'unassigned' : id} ${current}${named}\n`;
}
