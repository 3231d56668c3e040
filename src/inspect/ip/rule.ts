import { FibRuleFlags, FrAct, type Rule, type RuleMessage } from '../../route/index.js';
import { addressColour, hex, type Printer } from '../printer.js';
import { type IpContext, printerFor } from './context.js';
import { routeTypeName } from './route-type.js';

type RuleAttrs = RuleMessage['attrs'];

const NONE = 0xffffffff;
const PROTOCOL_KERNEL = 2;
/** An action of kernels long gone that `ip` still prints. */
const ACTION_NAT = 10;

function printPrefix(
  p: Printer,
  key: string,
  lengthKey: string,
  address: string | undefined,
  length: number,
  bits: number,
  word: string,
): void {
  if (address === undefined) p.put(key, '0', `${word}0`);
  else {
    p.text(word);
    p.put(key, address, address, addressColour(bits === 32 ? 2 : 10));
  }
  if (address === undefined || length !== bits) p.put(lengthKey, length, `/${length}`);
}

function printEnds(p: Printer, { header, attrs }: RuleMessage): void {
  const bits = header.family === 2 ? 32 : 128;
  if (attrs.src !== undefined || header.srcLen !== 0)
    printPrefix(p, 'src', 'srclen', attrs.src, header.srcLen, bits, 'from ');
  else p.put('src', 'all', 'from all');
  if (attrs.dst !== undefined || header.dstLen !== 0)
    printPrefix(p, 'dst', 'dstlen', attrs.dst, header.dstLen, bits, ' to ');
}

function printMark(p: Printer, { fwmark, fwmask }: RuleAttrs): void {
  if (fwmark === undefined && fwmask === undefined) return;
  p.put('fwmark', hex(fwmark ?? 0), ` fwmark ${hex(fwmark ?? 0)}`);
  if (fwmask !== undefined && fwmask !== NONE) p.put('fwmask', hex(fwmask), `/${hex(fwmask)}`);
}

function printLinks(p: Printer, { header, attrs }: RuleMessage): void {
  const detached = (key: string, bit: number): void => {
    if ((header.flags & bit) !== 0) p.put(key, null, ' [detached]');
  };
  if (attrs.iifname !== undefined) {
    p.text(' iif ');
    p.put('iif', attrs.iifname, attrs.iifname, 'ifname');
    detached('iif_detached', FibRuleFlags.iifDetached);
  }
  if (attrs.oifname !== undefined) {
    p.text(' oif ');
    p.put('oif', attrs.oifname, attrs.oifname, 'ifname');
    detached('oif_detached', FibRuleFlags.oifDetached);
  }
  if (attrs.l3mdev) p.put('l3mdev', null, ' lookup [l3mdev-table]');
}

function printPorts(p: Printer, word: string, range: RuleAttrs['sportRange']): void {
  if (range === undefined) return;
  if (range.start === range.end) {
    p.put(word, range.start, ` ${word} ${range.start}`);
    return;
  }
  p.put(`${word}_start`, range.start, ` ${word} ${range.start}`);
  p.put(`${word}_end`, range.end, `-${range.end}`);
}

function printSelectors(p: Printer, attrs: RuleAttrs, context: IpContext): void {
  if (attrs.uidRange !== undefined) {
    p.put('uid_start', attrs.uidRange.start, ` uidrange ${attrs.uidRange.start}`);
    p.put('uid_end', attrs.uidRange.end, `-${attrs.uidRange.end}`);
  }
  if (attrs.ipProto !== undefined) {
    const protocol = context.names.ipProtocol(attrs.ipProto);
    p.put('ipproto', protocol, ` ipproto ${protocol}`);
  }
  printPorts(p, 'sport', attrs.sportRange);
  printPorts(p, 'dport', attrs.dportRange);
  if (attrs.tunId !== undefined) p.put('tun_id', attrs.tunId, ` tun_id ${attrs.tunId}`);
}

function printTable(p: Printer, rule: Rule, context: IpContext): void {
  if (rule.table === 0) return;
  const { suppressPrefixlen, suppressIfgroup } = rule.message.attrs;
  p.put('table', context.names.table(rule.table), ` lookup ${context.names.table(rule.table)}`);
  if (suppressPrefixlen !== undefined && suppressPrefixlen !== NONE) {
    p.put('suppress_prefixlen', suppressPrefixlen, ` suppress_prefixlength ${suppressPrefixlen}`);
  }
  if (suppressIfgroup !== undefined && suppressIfgroup !== NONE) {
    const group = context.names.group(suppressIfgroup);
    p.put('suppress_ifgroup', group, ` suppress_ifgroup ${group}`);
  }
}

function printRealms(p: Printer, flow: number | undefined, context: IpContext): void {
  if (flow === undefined) return;
  const from = flow >>> 16;
  const to = context.names.realm(flow & 0xffff);
  if (from !== 0) p.put('flow_from', context.names.realm(from), ` realms ${context.names.realm(from)}/`);
  else p.text(' realms ');
  p.put('flow_to', to, to);
}

function printAction(p: Printer, { header, attrs }: RuleMessage, context: IpContext): void {
  switch (header.action) {
    case FrAct.toTbl:
      break;
    case FrAct.goto:
      p.put('goto', attrs.goto ?? 'none', ` goto ${attrs.goto ?? 'none'}`);
      if ((header.flags & FibRuleFlags.unresolved) !== 0) p.put('unresolved', null, ' [unresolved]');
      break;
    case FrAct.nop:
      p.put('nop', null, ' nop');
      break;
    case ACTION_NAT:
      p.put('masquerade', null, ' masquerade');
      break;
    default:
      p.put('action', routeTypeName(header.action, context), ` ${routeTypeName(header.action, context)}`);
  }
}

function printRule(p: Printer, rule: Rule, context: IpContext): void {
  const { header, attrs } = rule.message;
  const { details = false } = context.options;
  p.put('priority', rule.priority, `${rule.priority}:\t`);
  if (rule.not) p.put('not', null, 'not ');
  printEnds(p, rule.message);
  if (header.tos !== 0) p.put('tos', context.names.dsfield(header.tos), ` tos ${context.names.dsfield(header.tos)}`);
  printMark(p, attrs);
  printLinks(p, rule.message);
  printSelectors(p, attrs, context);
  printTable(p, rule, context);
  printRealms(p, attrs.flow, context);
  printAction(p, rule.message, context);
  const { protocol } = attrs;
  if (protocol !== undefined && ((protocol !== 0 && protocol !== PROTOCOL_KERNEL) || details)) {
    p.put('protocol', context.names.protocol(protocol), ` proto ${context.names.protocol(protocol)}`);
  }
  p.text('\n');
}

/** Rules as `ip rule` prints them. */
export function renderRules(rules: Iterable<Rule>, context: IpContext): string {
  const p = printerFor(context);
  p.array(undefined, () => {
    for (const rule of rules) p.object(undefined, () => printRule(p, rule, context));
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
