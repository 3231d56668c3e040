import { type NexthopBucket, NexthopGrpType, type NexthopObject } from '../../route/index.js';
import { general } from '../number-text.js';
import { addressColour, type Printer } from '../printer.js';
import { type IpContext, linkName, printerFor } from './context.js';
import { printEncap } from './encap.js';
import { printRouteFlags } from './route-flags.js';

function printGroup(p: Printer, { group = [] }: NexthopObject): void {
  p.array(
    'group',
    () => {
      for (const [at, { id, weight }] of group.entries()) {
        p.object(undefined, () => {
          if (at > 0) p.text('/');
          p.put('id', id, String(id));
          const low = ((weight - 1) & 0xff) + 1; // the tool knows one byte of it
          if (low > 1) p.put('weight', low, `,${low}`);
        });
      }
    },
    'group ',
    ' ',
  );
}

function printGroupType(p: Printer, type: number): void {
  if (type === NexthopGrpType.mpath) return;
  const word = type === NexthopGrpType.res ? 'resilient' : '<unknown type>';
  p.put('type', word, `type ${word} `);
}

/** A time in s; its text has six digits. */
function printTime(p: Printer, key: string, seconds: number): void {
  p.put(key, { raw: general(seconds) }, `${key} ${general(seconds)} `);
}

function printResilient(p: Printer, { resilient }: NexthopObject): void {
  if (resilient === undefined) return;
  p.object('resilient_args', () => {
    p.put('buckets', resilient.buckets, `buckets ${resilient.buckets} `);
    printTime(p, 'idle_timer', resilient.idleTimer);
    printTime(p, 'unbalanced_timer', resilient.unbalancedTimer);
    printTime(p, 'unbalanced_time', resilient.unbalancedTime);
  });
}

/** The way that a nexthop is. */
function printWay(p: Printer, { message: { header, attrs } }: NexthopObject, context: IpContext): void {
  if (attrs.encap !== undefined) printEncap(p, attrs.encapType, attrs.encap, context);
  if (attrs.gateway !== undefined) {
    p.text('via ');
    p.put('gateway', attrs.gateway, `${attrs.gateway} `, addressColour(header.nhFamily));
  }
  if (!attrs.oif) return;
  p.text('dev ');
  p.put('dev', linkName(context, attrs.oif), `${linkName(context, attrs.oif)} `, 'ifname');
}

/** The fields of one nexthop object, without a newline. */
export function printNexthop(p: Printer, nexthop: NexthopObject, context: IpContext): void {
  const { header, attrs } = nexthop.message;
  const { details = false } = context.options;
  const { names } = context;
  p.put('id', nexthop.id, `id ${nexthop.id} `);
  if (nexthop.group !== undefined) printGroup(p, nexthop);
  printGroupType(p, attrs.groupType ?? NexthopGrpType.mpath);
  printResilient(p, nexthop);
  printWay(p, nexthop, context);
  if (header.nhScope !== 0 || details)
    p.put('scope', names.scope(header.nhScope), `scope ${names.scope(header.nhScope)} `);
  if (nexthop.blackhole) p.put('blackhole', null, 'blackhole ');
  if (header.nhProtocol !== 0 || details)
    p.put('protocol', names.protocol(header.nhProtocol), `proto ${names.protocol(header.nhProtocol)} `);
  printRouteFlags(p, header.nhFlags);
  if (nexthop.fdb) p.put('fdb', null, 'fdb');
}

/** Nexthop objects as `ip nexthop` prints them. */
export function renderNexthops(nexthops: Iterable<NexthopObject>, context: IpContext): string {
  const p = printerFor(context);
  p.array(undefined, () => {
    for (const nexthop of nexthops) {
      p.object(undefined, () => printNexthop(p, nexthop, context));
      p.text('\n');
    }
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}

function printBucket(p: Printer, { id, message: { header, attrs } }: NexthopBucket): void {
  p.put('id', id, `id ${id} `);
  const { resBucket } = attrs;
  if (resBucket !== undefined) {
    p.object('bucket', () => {
      const { index, idleTime, nhId } = resBucket;
      if (index !== undefined) p.put('index', index, `index ${index} `);
      if (idleTime !== undefined) printTime(p, 'idle_time', Number(idleTime) / 100);
      if (nhId !== undefined) p.put('nhid', nhId, `nhid ${nhId} `);
    });
  }
  printRouteFlags(p, header.nhFlags);
  p.text('\n');
}

/** Buckets of resilient groups as `ip nexthop bucket` prints them. */
export function renderNexthopBuckets(buckets: Iterable<NexthopBucket>, context: IpContext): string {
  const p = printerFor(context);
  p.array(undefined, () => {
    for (const bucket of buckets) p.object(undefined, () => printBucket(p, bucket));
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
