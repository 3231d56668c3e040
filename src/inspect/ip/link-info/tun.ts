import type { Printer } from '../../printer.js';
import type { IpContext } from '../context.js';
import { count, type InfoOf, onOff } from './fields.js';

/** What a tun or tap link is. */
export function tun(p: Printer, a: InfoOf<'tun'>, context: IpContext): void {
  if (a.type !== undefined) {
    const type = a.type === 1 ? 'tun' : a.type === 2 ? 'tap' : `UNKNOWN:${a.type}`;
    p.put('type', type, `type ${type} `);
  }
  onOff(p, 'pi', a.pi);
  onOff(p, 'vnet_hdr', a.vnetHdr);
  if (a.multiQueue) {
    p.put('multi_queue', true, 'multi_queue ');
    count(p, 'numqueues', a.numQueues);
    count(p, 'numdisabled', a.numDisabledQueues);
  } else p.json('multi_queue', false);
  onOff(p, 'persist', a.persist);
  owner(p, 'user', a.owner, context.userName);
  owner(p, 'group', a.group, context.groupName);
}

function owner(
  p: Printer,
  key: string,
  id: number | undefined,
  nameOf: ((id: number) => string | undefined) | undefined,
): void {
  if (id === undefined) return;
  const name = nameOf?.(id);
  p.put(key, name ?? id, `${key} ${name ?? id} `);
}
