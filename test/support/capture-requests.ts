import type { CapturedDatagram } from '../../src/capture/index.js';
import { NFNL_MSG_BATCH_BEGIN, NFNL_MSG_BATCH_END } from '../../src/generated/nfnetlink.js';
import {
  NFT_MSG_GETCHAIN,
  NFT_MSG_GETFLOWTABLE,
  NFT_MSG_GETOBJ,
  NFT_MSG_GETRULE,
  NFT_MSG_GETSET,
  NFT_MSG_GETSETELEM,
  NFT_MSG_GETTABLE,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWRULE,
} from '../../src/generated/nftables.js';
import { RTM_GETADDR, RTM_NEWADDR } from '../../src/generated/rt-addr.js';
import { RTM_GETLINK, RTM_NEWLINK } from '../../src/generated/rt-link.js';
import { RTM_GETNEIGH } from '../../src/generated/rt-neigh.js';
import { RTM_GETNSID } from '../../src/generated/rt-nsid.js';
import { RTM_GETROUTE, RTM_NEWROUTE } from '../../src/generated/rt-route.js';
import { RTM_GETRULE } from '../../src/generated/rt-rule.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { NetlinkError, type NetlinkSocket, openSocket } from '../../src/socket/index.js';
import { AF, align4, littleEndian, NETLINK, NLM_F, NLMSG_HDRLEN } from '../../src/wire/index.js';
import type { Scenario } from './scenarios.js';

/** Asks a namespace for what a scenario captures; gives every datagram that went over the sockets. */
export async function capturedBy(what: Scenario['capture'], { fd }: NetworkNamespace): Promise<CapturedDatagram[]> {
  const datagrams: CapturedDatagram[] = [];
  const open = (protocol: number): NetlinkSocket =>
    openSocket({
      protocol,
      netns: { fd },
      tap: (direction, bytes) => {
        const timestamp = BigInt(datagrams.length) * 1_000_000n;
        datagrams.push({ protocol, direction, timestamp, bytes: redacted(withoutPortIds(bytes.slice())) });
      },
    });
  await using route = open(NETLINK.route);
  await using netfilter = open(NETLINK.netfilter);
  if (what === 'rtnetlink') await dumpRtnetlink(route);
  else if (what === 'nftables') await dumpNftables(netfilter);
  else await provokeRefusals(route, netfilter);
  return datagrams;
}

/** The kernel gives port ids as it likes: they are made the same in every run. */
function withoutPortIds(datagram: Uint8Array): Uint8Array {
  const bytes = Buffer.from(datagram.buffer, datagram.byteOffset, datagram.length);
  const read = littleEndian ? bytes.readUInt32LE.bind(bytes) : bytes.readUInt32BE.bind(bytes);
  const write = littleEndian ? bytes.writeUInt32LE.bind(bytes) : bytes.writeUInt32BE.bind(bytes);
  for (let at = 0; at + NLMSG_HDRLEN <= bytes.length; at += align4(read(at))) {
    if (read(at + 12) !== 0) write(1, at + 12);
  }
  return datagram;
}

/** Without its symbols the kernel names kinds of sets by their addresses (`NFTA_SET_TYPE`): nobody's business. */
function redacted(datagram: Uint8Array): Uint8Array {
  const text = Buffer.from(datagram).toString('latin1');
  return new Uint8Array(Buffer.from(text.replace(/0xffff[0-9a-f]{12}/g, `0x${'0'.repeat(16)}`), 'latin1'));
}

const RTEXT_FILTER_BRVLAN = 2;

async function dumpRtnetlink(socket: NetlinkSocket): Promise<void> {
  await socket.dump(RTM_GETLINK).toArray();
  await socket
    .dump(RTM_GETLINK, { header: { ifiFamily: AF.bridge }, attrs: { extMask: RTEXT_FILTER_BRVLAN } })
    .toArray();
  await socket.dump(RTM_GETADDR).toArray();
  for (const family of [AF.inet, AF.inet6]) {
    await socket.dump(RTM_GETROUTE, { header: { rtmFamily: family } }).toArray();
    await socket.dump(RTM_GETNEIGH, { header: { ndmFamily: family } }).toArray();
    await socket.dump(RTM_GETRULE, { header: { family } }).toArray();
  }
  await socket.dump(RTM_GETNEIGH, { header: { ndmFamily: AF.bridge } }).toArray();
  await socket.dump(RTM_GETNSID).toArray();
}

async function dumpNftables(socket: NetlinkSocket): Promise<void> {
  await socket.dump(NFT_MSG_GETTABLE).toArray();
  await socket.dump(NFT_MSG_GETCHAIN).toArray();
  const sets = await socket.dump(NFT_MSG_GETSET).toArray();
  for (const { header, attrs } of sets) {
    await socket.dump(NFT_MSG_GETSETELEM, { header, attrs: { table: attrs.table, set: attrs.name } }).toArray();
  }
  await socket.dump(NFT_MSG_GETRULE).toArray();
  await socket.dump(NFT_MSG_GETOBJ).toArray();
  await socket.dump(NFT_MSG_GETFLOWTABLE).toArray();
}

const NO_LINK = { ifiFamily: 0, ifiType: 0, ifiIndex: 0, ifiFlags: 0, ifiChange: 0 };

/** Each of these is refused by the kernel, and says why. */
async function provokeRefusals(route: NetlinkSocket, netfilter: NetlinkSocket): Promise<void> {
  const create = { flags: NLM_F.create | NLM_F.excl };
  const d0 = { ifname: 'd0' };
  await refused(route.request(RTM_GETLINK, { header: { ifiIndex: 99 } }));
  await refused(route.request(RTM_NEWLINK, { attrs: { ...d0, linkinfo: { kind: 'ifb' } } }, create));
  await refused(route.request(RTM_NEWLINK, { attrs: { ifname: 'x0', linkinfo: { kind: 'nosuchkind' } } }, create));
  await refused(route.request(RTM_NEWLINK, { attrs: { ...d0, mtu: 1 } }));
  const peer = { header: NO_LINK, attrs: { ifname: 'd0' } };
  await refused(
    route.request(RTM_NEWLINK, { attrs: { ifname: 'v0', linkinfo: { kind: 'veth', data: { peer } } } }, create),
  );
  const vlan = { kind: 'vlan', data: { id: 4095 } } as const;
  await refused(route.request(RTM_NEWLINK, { attrs: { ifname: 'x.1', link: 2, linkinfo: vlan } }, create));
  const inet = { ifaFamily: AF.inet, ifaPrefixlen: 24, ifaIndex: 2 };
  await refused(
    route.request(RTM_NEWADDR, { header: { ...inet, ifaPrefixlen: 99 }, attrs: { local: '10.0.0.1' } }, create),
  );
  await refused(route.request(RTM_NEWADDR, { header: inet }, create));
  const header = { rtmFamily: AF.inet, rtmDstLen: 8, rtmTable: 254, rtmProtocol: 4, rtmType: 1 };
  await refused(route.request(RTM_NEWROUTE, { header, attrs: { dst: '10.0.0.0', gateway: '192.0.2.1' } }, create));
  const begin = { operation: NFNL_MSG_BATCH_BEGIN, message: { header: { resId: 10 } } };
  const end = { operation: NFNL_MSG_BATCH_END, message: { header: { resId: 10 } } };
  const ip = { nfgenFamily: AF.inet };
  const chain = { header: ip, attrs: { table: 'nosuchtable', name: 'c' } };
  await refused(
    netfilter.transaction({ begin, end }, [{ operation: NFT_MSG_NEWCHAIN, message: chain, flags: NLM_F.create }]),
  );
  const rule = { header: ip, attrs: { chain: 'c' } };
  await refused(
    netfilter.transaction({ begin, end }, [{ operation: NFT_MSG_NEWRULE, message: rule, flags: NLM_F.create }]),
  );
}

async function refused(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (error instanceof NetlinkError) return;
    throw error;
  }
  throw new Error('the kernel took a request that it should have refused');
}
