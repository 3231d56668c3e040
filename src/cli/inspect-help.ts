import { vocabularies } from '../inspect/show.js';
import { OPTIONS } from './inspect-options.js';

const OBJECTS: readonly (readonly [object: string, says: string])[] = [
  ['link', 'network devices, as ip link'],
  ['addr', 'their addresses, as ip addr'],
  ['route', 'routes, as ip route; route get ADDRESS: the way to one'],
  ['neigh', 'neighbours, as ip neigh; neigh get ADDRESS dev NAME: one'],
  ['rule', 'routing rules, as ip rule'],
  ['fdb, vlan, mdb', 'of bridges, as bridge fdb, bridge vlan, bridge mdb'],
  ['nexthop, netns, vrf', 'nexthop objects, namespaces, VRFs, as ip nexthop, ip netns, ip vrf'],
  ['nft', 'the ruleset, as nft list ruleset; nft table FAMILY NAME: one table'],
  ['iptables', 'rules, as iptables -S'],
  ['all', 'all of these; without an object: devices, routes and iptables rules'],
];

/** What `netloom inspect [OBJECT] --help` prints. */
export async function* inspectHelp(object: string | undefined): AsyncGenerator<string, void, undefined> {
  if (object === undefined || object === 'all') yield general();
  else yield await about(object);
}

function general(): string {
  const options = OPTIONS.filter(({ name }) => name !== 'stats').map(({ letter, name, value, says }) => {
    return row(
      `${letter === undefined ? '    ' : `-${letter}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      says,
    );
  });
  return [
    'Usage: netloom inspect [OPTIONS] [OBJECT [WORDS...]]',
    '',
    'Shows what ip, nft and iptables show. OBJECT, its words and options may be shortened as for ip.',
    '',
    ...OBJECTS.map(([name, says]) => row(name, says)),
    '',
    ...options,
    '',
    'netloom inspect OBJECT --help: the words of one object',
    '',
  ].join('\n');
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(22)} ${right}`;
}

async function about(object: string): Promise<string> {
  const all = Object.entries(await vocabularies()).filter(([name]) => name.split(' ')[0] === object);
  const lines = all.flatMap(([name, words]) => {
    const usage = Object.entries(words).map(([word, { value }]) => (value === undefined ? word : `${word} ${value}`));
    return [`Usage: netloom inspect ${name} [WORDS...]`, '', ...wrapped(usage), ''];
  });
  if (lines.length === 0)
    lines.push(...OBJECTS.filter(([name]) => name.split(', ').includes(object)).map(([, says]) => says), '');
  return [...lines, 'netloom inspect --help: the options', ''].join('\n');
}

/** Words side by side, on lines of at most 100 characters. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 96) lines[lines.length - 1] = `${last}, ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
}
