import type { GlobalVlanOptions } from '../../route/index.js';
import { type IpContext, linkName } from '../ip/context.js';
import type { Printer } from '../printer.js';
import { printRouterPortTimes } from './router-ports.js';

const ROUTER_PORTS = 'router ports: ';

/** Options in the order and with the words of `bridge`. */
const OPTIONS = [
  ['mcastSnooping', 'mcast_snooping'],
  ['mcastQuerier', 'mcast_querier'],
  ['mcastIgmpVersion', 'mcast_igmp_version'],
  ['mcastMldVersion', 'mcast_mld_version'],
  ['mcastLastMemberCnt', 'mcast_last_member_count'],
  ['mcastLastMemberIntvl', 'mcast_last_member_interval'],
  ['mcastStartupQueryCnt', 'mcast_startup_query_count'],
  ['mcastStartupQueryIntvl', 'mcast_startup_query_interval'],
  ['mcastMembershipIntvl', 'mcast_membership_interval'],
  ['mcastQuerierIntvl', 'mcast_querier_interval'],
  ['mcastQueryIntvl', 'mcast_query_interval'],
  ['mcastQueryResponseIntvl', 'mcast_query_response_interval'],
] as const;

function printRouters(p: Printer, { routers = [] }: GlobalVlanOptions, context: IpContext, indent: string): void {
  const hasTimes = (context.options.statistics ?? 0) > 0;
  p.text(indent);
  p.array('router_ports', () => {
    p.text(ROUTER_PORTS);
    for (const [at, router] of routers.entries()) {
      p.object(undefined, () => {
        if (hasTimes && at > 0) {
          p.line();
          p.text(indent + ' '.repeat(ROUTER_PORTS.length));
        }
        const name = linkName(context, router.header.ifindex);
        p.put('port', name, `${name} `);
        if (hasTimes) printRouterPortTimes(p, router);
      });
    }
  });
  p.line();
}

/** Options of VLANs in a whole bridge, below the VLANs they are of; each line begins with `indent`. */
export function printGlobalOptions(p: Printer, vlan: GlobalVlanOptions, context: IpContext, indent: string): void {
  p.text(indent);
  for (const [property, word] of OPTIONS) {
    const value = vlan.options[property];
    if (value !== undefined) p.put(word, value, `${word} ${value} `);
  }
  p.line();
  if (vlan.routers !== undefined) printRouters(p, vlan, context, indent);
}
