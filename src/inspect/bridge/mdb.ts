import { type BridgeGroups, type GroupPort, MdbFlags } from '../../route/index.js';
import { type IpContext, linkName, printerFor } from '../ip/context.js';
import { addressColour, type Colour, type Printer } from '../printer.js';
import { printRouterPortTimes, timerText } from './router-ports.js';

/** Which groups are shown. */
export interface MdbQuery {
  /** Those of one VLAN. */
  vid?: number | undefined;
}

const FLAGS = [
  [MdbFlags.offload, 'offload'],
  [MdbFlags.fastLeave, 'fast_leave'],
  [MdbFlags.starExcl, 'added_by_star_ex'],
  [MdbFlags.blocked, 'blocked'],
] as const;

/** `MCAST_INCLUDE` (linux/in.h). */
const INCLUDE = 1;

function colourOf({ group, message }: GroupPort): Colour | undefined {
  if (message.header.proto === 0) return undefined;
  return addressColour(group.includes(':') ? 10 : 2);
}

function printSources(p: Printer, port: GroupPort): void {
  const { srcList } = port.message.attrs;
  if (srcList === undefined) return;
  p.array(
    'source_list',
    () => {
      let separator = ' ';
      for (const { address, timer } of srcList.entry ?? []) {
        if (address === undefined || timer === undefined) continue;
        p.object(undefined, () => {
          p.text(separator);
          p.put('address', address, address, colourOf(port));
          p.put('timer', timerText(timer, 0), `/${timerText(timer, 0)}`);
        });
        separator = ',';
      }
    },
    ' source_list',
  );
}

function printDetails(p: Printer, port: GroupPort, context: IpContext): void {
  const { groupMode, rtprot } = port.message.attrs;
  if (groupMode !== undefined) {
    const mode = groupMode === INCLUDE ? 'include' : 'exclude';
    p.put('filter_mode', mode, ` filter_mode ${mode}`);
  }
  printSources(p, port);
  if (rtprot !== undefined)
    p.put('protocol', context.names.protocol(rtprot), ` proto ${context.names.protocol(rtprot)} `);
}

function printGroup(p: Printer, bridge: number, port: GroupPort, context: IpContext): void {
  const { details = false, statistics = 0 } = context.options;
  p.json('index', bridge);
  p.put('dev', linkName(context, bridge), `dev ${linkName(context, bridge)}`, 'ifname');
  p.put('port', linkName(context, port.port), ` port ${linkName(context, port.port)}`);
  p.put('grp', port.group, ` grp ${port.group}`, colourOf(port));
  if (port.source !== undefined) p.put('src', port.source, ` src ${port.source}`, colourOf(port));
  const state = port.isPermanent ? 'permanent' : 'temp';
  p.put('state', state, ` ${state}`);
  if (details) printDetails(p, port, context);
  p.array('flags', () => {
    for (const [bit, word] of FLAGS) if ((port.flags & bit) !== 0) p.put(undefined, word, ` ${word}`);
  });
  if (port.vid !== 0) p.put('vid', port.vid, ` vid ${port.vid}`);
  const { timer } = port.message.attrs;
  if (statistics > 0 && timer !== undefined) p.put('timer', timerText(timer, 4), ` ${timerText(timer, 4)}`);
  p.line();
}

function printRouters(p: Printer, { bridge, routers, message }: BridgeGroups, context: IpContext): void {
  if (message.attrs.router === undefined) return;
  const hasTimes = (context.options.statistics ?? 0) > 0;
  const name = linkName(context, bridge);
  const title = `router ports on ${name}: `;
  p.array(
    name,
    () => {
      for (const router of routers) {
        const port = linkName(context, router.header.ifindex);
        p.object(undefined, () => {
          p.put('port', port, hasTimes ? title + port : `${port} `);
          if (!hasTimes) return;
          printRouterPortTimes(p, router);
          p.text('\n');
        });
      }
    },
    hasTimes ? '' : title,
  );
  if (!hasTimes) p.line();
}

/** Multicast groups as `bridge mdb show` prints them, with `-d` the ports with multicast routers too. */
export function renderMdb(bridges: readonly BridgeGroups[], context: IpContext, { vid }: MdbQuery = {}): string {
  const p = printerFor(context);
  p.array(undefined, () =>
    p.object(undefined, () => {
      p.array('mdb', () => {
        for (const { bridge, groups } of bridges) {
          for (const port of groups) {
            if (!vid || port.vid === vid) p.object(undefined, () => printGroup(p, bridge, port, context));
          }
        }
      });
      p.object('router', () => {
        if (context.options.details) for (const bridge of bridges) printRouters(p, bridge, context);
      });
    }),
  );
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
