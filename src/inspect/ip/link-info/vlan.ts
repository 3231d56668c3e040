import type { Printer } from '../../printer.js';
import type { IpContext } from '../context.js';
import { etherTypeName } from '../ethertype.js';
import { count, flagList, type InfoOf, word } from './fields.js';

const VLAN_FLAGS = [
  [1, 'REORDER_HDR'],
  [2, 'GVRP'],
  [8, 'MVRP'],
  [4, 'LOOSE_BINDING'],
  [16, 'BRIDGE_BINDING'],
] as const;

type VlanAttrs = InfoOf<'vlan'>;
type QosMap = NonNullable<VlanAttrs['egressQos']>;

function qosMap(p: Printer, key: string, word: string, map: QosMap | undefined): void {
  if (map === undefined) return;
  p.line();
  p.text(`      ${word} { `);
  p.array(key, () => {
    for (const { from, to } of map.mapping ?? []) {
      p.object(undefined, () => {
        p.json('from', from);
        p.json('to', to);
      });
      p.text(`${from}:${to} `);
    }
  });
  p.text('} ');
}

/** What a VLAN link is set to. */
export function vlan(p: Printer, a: VlanAttrs, { options }: IpContext): void {
  if (a.id === undefined) return;
  word(p, 'protocol', a.protocol === undefined ? '802.1q' : etherTypeName(a.protocol, options.numeric));
  count(p, 'id', a.id);
  if (a.flags !== undefined) flagList(p, 'flags', a.flags.flags, VLAN_FLAGS);
  qosMap(p, 'ingress_qos', 'ingress-qos-map', a.ingressQos);
  qosMap(p, 'egress_qos', 'egress-qos-map', a.egressQos);
}
