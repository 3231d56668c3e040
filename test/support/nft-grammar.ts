import fc from 'fast-check';

// Random rules in nft's own language that nft always accepts: one network protocol and one transport protocol in a rule.

const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const number = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String);
const pair = (min: number, max: number): fc.Arbitrary<[number, number]> =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 2 }).map((ends) => {
    const [low, high] = ends.sort((left, right) => left - right);
    return [low!, high!];
  });

/** `7`, `!= 7`, `7-17`, `{ 7, 17 }`, `< 7`, `>= 7`. */
function numbers(min: number, max: number): fc.Arbitrary<string> {
  return fc.oneof(
    number(min, max),
    number(min, max).map((value) => `!= ${value}`),
    pair(min, max).map(([low, high]) => `${low}-${high}`),
    pair(min, max).map(([low, high]) => `{ ${low}, ${high} }`),
    number(min + 1, max - 1).map((value) => `< ${value}`),
    number(min + 1, max - 1).map((value) => `>= ${value}`),
  );
}

const octet = number(1, 254);
const ip4 = fc.tuple(octet, octet).map(([third, fourth]) => `10.7.${third}.${fourth}`);
const ip6 = fc.integer({ min: 1, max: 0xfffe }).map((last) => `2001:db8::${last.toString(16)}`);
const mac = fc.integer({ min: 0, max: 255 }).map((last) => `02:00:00:00:00:${last.toString(16).padStart(2, '0')}`);

function sets(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.uniqueArray(item, { minLength: 2, maxLength: 4 }).map((items) => `{ ${items.join(', ')} }`);
}

const addresses4 = fc.oneof(
  ip4,
  ip4.map((text) => `!= ${text}`),
  octet.map((third) => `10.${third}.0.0/16`),
  octet.map((third) => `172.16.${third}.5-172.16.${third}.77`),
  sets(ip4),
);
const addresses6 = fc.oneof(ip6, oneOf('fe80::/10', '!= 2001:db8::/32', '2001:db8::1-2001:db8::7'), sets(ip6));

/** A field, and what it may be compared with. */
function field(name: string, values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return values.map((value) => `${name} ${value}`);
}

const network4 = fc.oneof(
  field('ip saddr', addresses4),
  field('ip daddr', addresses4),
  field('ip ttl', numbers(1, 255)),
  field('ip dscp', oneOf('cs1', '!= af21', '{ cs1, ef }', '0x3f')),
  field('ip length', numbers(20, 1500)),
  field('ip id', numbers(1, 60_000)),
  field('ip frag-off', oneOf('& 0x1fff != 0x0', '0x2000')),
  field('ip saddr & 0.0.0.255', oneOf('== 0.0.0.7', '!= 0.0.0.77')),
  fc.tuple(ip4, ip4).map(([from, to]) => `ip saddr . ip daddr { ${from} . ${to} }`),
);
const network6 = fc.oneof(
  field('ip6 saddr', addresses6),
  field('ip6 daddr', addresses6),
  field('ip6 hoplimit', numbers(1, 255)),
  field('ip6 flowlabel', numbers(1, 0xffff)),
  field('frag frag-off', numbers(1, 99)),
  field('exthdr', oneOf('hbh exists', 'rt missing', 'frag exists')),
);
const ports = numbers(1, 60_000);
const transport = fc.oneof(
  field('tcp dport', ports),
  field('tcp sport', ports),
  field('tcp flags', oneOf('syn', '!= syn', 'syn / syn,ack', '& (fin | syn) == fin', '! rst', '{ syn, syn | ack }')),
  field('tcp option maxseg size', numbers(500, 1460)),
  field('tcp option', oneOf('sack-perm exists', 'timestamp missing', 'window count 4')),
  field('udp dport', ports),
  field('udp length', numbers(8, 1400)),
  field('sctp chunk', oneOf('data exists', 'init missing')),
  field('th dport', ports),
  field('meta l4proto { tcp, udp } th sport', ports),
  fc.tuple(ports, oneOf('accept', 'drop')).map(([, to]) => `tcp dport vmap { 22 : ${to}, 100-200 : continue }`),
);
const metas = fc.oneof(
  field('iifname', oneOf('"lo"', '!= "eth0"', '{ "lo", "eth1" }', '"eth*"')),
  field('meta mark', oneOf('0x10', '!= 0x0', '0x1-0xff', '& 0xff == 0x7', '{ 0x1, 0x2 }')),
  field('meta skuid', numbers(0, 5000)),
  field('meta pkttype', oneOf('host', '{ broadcast, multicast }')),
  field('meta day', oneOf('"Monday"', '{ "Saturday", "Sunday" }')),
  field('ct state', oneOf('new', 'established,related', '!= new', '{ new, established }', '! new')),
  field('ct status', oneOf('snat', 'expected,assured', '! dnat')),
  field('ct mark', oneOf('0x1', '& 0xf0 == 0x10', '0x1-0x9')),
  field('ct original packets', numbers(1, 999)),
  field('ether saddr', mac),
  field('fib daddr type', oneOf('local', '{ local, broadcast }', '!= unicast')),
  field('numgen inc mod 7', number(0, 6)),
  field('rt mtu', numbers(500, 1500)),
);
const actions = fc.oneof(
  oneOf('counter', 'counter packets 7 bytes 77', 'notrack'),
  oneOf('log prefix "a b" level debug flags all', 'log group 7 snaplen 64', 'reject', 'reject with icmpx no-route'),
  oneOf('limit rate 7/minute burst 17 packets', 'limit rate over 40 kbytes/day', 'quota over 5 mbytes used 3 kbytes'),
  oneOf('meta mark set ct mark', 'meta mark set meta mark & 0xff', 'ct mark set 0x7', 'meta priority set 1:2'),
  oneOf('accept', 'drop', 'return', 'jump other', 'goto other'),
);

/** A rule: a few matches, then what is done. */
const rule: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(fc.oneof(network4, network6), { nil: '' }),
    fc.option(transport, { nil: '' }),
    fc.array(metas, { maxLength: 2 }),
    actions,
    fc.option(oneOf('comment "a comment"'), { nil: '' }),
  )
  .map(([network, carried, others, action, comment]) =>
    [network, carried, ...others, action, comment].filter((part) => part !== '').join(' '),
  );

/** A table `inet t` with random rules. */
export const nftTable: fc.Arbitrary<string> = fc
  .array(rule, { minLength: 1, maxLength: 25 })
  .map((rules) => ['table inet t {', 'chain other { }', 'chain c {', ...rules, '}', '}', ''].join('\n'));
