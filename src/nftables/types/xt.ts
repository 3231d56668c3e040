import * as xtables from '../../generated/xtables.js';
import { Reader } from '../../wire/index.js';
import type { XtExtension } from '../model/model.js';

/** `count` structs of `size` bytes, one behind the other. */
function several<T>(bytes: Uint8Array, size: number, count: number, decode: (r: Reader, at: number) => T): T[] {
  const reader = new Reader(bytes);
  const fitting = Math.min(count, Math.floor(bytes.length / size));
  return Array.from({ length: fitting }, (_, index) => decode(reader, index * size));
}

/** The instructions of a match `bpf`. */
export function decodeXtBpfProgram(program: Uint8Array, count: number): xtables.SockFilter[] {
  return several(program, 8, count, xtables.decodeSockFilter);
}

export interface XtU32Test {
  readonly location: readonly xtables.XtU32LocationElement[];
  /** Ranges: first and last of each. */
  readonly value: readonly number[];
}

export interface XtU32Tests {
  readonly tests: readonly XtU32Test[];
  /** 1 inverts. */
  readonly invert: number;
}

function decodeU32(r: Reader, at: number): XtU32Tests {
  const { tests, ntests, invert } = xtables.decodeXtU32(r, at);
  return {
    invert,
    tests: several(tests, 180, ntests, xtables.decodeXtU32Test).map(({ location, value, nnums, nvalues }) => ({
      location: several(location, 8, nnums, xtables.decodeXtU32LocationElement),
      value: value.slice(0, 2 * nvalues),
    })),
  };
}

export interface XtPolicy extends xtables.XtPolicyInfo {
  readonly states: readonly xtables.XtPolicyElem[];
}

function decodePolicy(r: Reader, at: number): XtPolicy {
  const info = xtables.decodeXtPolicyInfo(r, at);
  return { ...info, states: several(info.pol, 76, info.len, xtables.decodeXtPolicyElem) };
}

/** The data of extensions of iptables, by type, name and revision. */
export interface XtInfos {
  'match tcp 0': xtables.XtTcp;
  'match udp 0': xtables.XtUdp;
  'match icmp 0': xtables.IptIcmp;
  'match icmp6 0': xtables.IptIcmp;
  'match addrtype 0': xtables.XtAddrtypeInfo;
  'match addrtype 1': xtables.XtAddrtypeInfoV1;
  'match comment 0': xtables.XtCommentInfo;
  'match conntrack 3': xtables.XtConntrackMtinfo3;
  'match state 0': xtables.XtStateInfo;
  'match mark 1': xtables.XtMarkMtinfo1;
  'match connmark 1': xtables.XtMarkMtinfo1;
  'match multiport 1': xtables.XtMultiportV1;
  'match mac 0': xtables.XtMacInfo;
  'match limit 0': xtables.XtRateinfo;
  'target MASQUERADE 0': xtables.NfNatIpv4MultiRangeCompat;
  'target REDIRECT 0': xtables.NfNatIpv4MultiRangeCompat;
  'target SNAT 0': xtables.NfNatIpv4MultiRangeCompat;
  'target DNAT 0': xtables.NfNatIpv4MultiRangeCompat;
  'target SNAT 1': xtables.NfNatRange;
  'target DNAT 1': xtables.NfNatRange;
  'target DNAT 2': xtables.NfNatRange2;
  'target NETMAP 0': xtables.NfNatIpv4MultiRangeCompat;
  'target MARK 2': xtables.XtMarkTginfo2;
  'target LOG 0': xtables.XtLogInfo;
  'target REJECT 0': xtables.IptRejectInfo;
  'match sctp 0': xtables.XtSctpInfo;
  'match dccp 0': xtables.XtDccpInfo;
  'match hashlimit 1': xtables.XtHashlimitMtinfo1;
  'match hashlimit 2': xtables.XtHashlimitMtinfo2;
  'match hashlimit 3': xtables.XtHashlimitMtinfo3;
  'match connbytes 0': xtables.XtConnbytesInfo;
  'match set 1': xtables.XtSetInfoMatchV1;
  'match set 2': xtables.XtSetInfoMatchV1;
  'match set 4': xtables.XtSetInfoMatchV4;
  'target SET 2': xtables.XtSetInfoTargetV2;
  'target SET 3': xtables.XtSetInfoTargetV3;
  'match length 0': xtables.XtLengthInfo;
  'match dscp 0': xtables.XtDscpInfo;
  'match owner 1': xtables.XtOwnerMatchInfo;
  'match frag 0': xtables.Ip6tFrag;
  'match esp 0': xtables.XtEsp;
  'match ah 0': xtables.Ip6tAh;
  'match quota 0': xtables.XtQuotaInfo;
  'match connlabel 0': xtables.XtConnlabelMtinfo;
  'match pkttype 0': xtables.XtPkttypeInfo;
  'match ecn 0': xtables.XtEcnInfo;
  'match cpu 0': xtables.XtCpuInfo;
  'match ttl 0': xtables.IptTtlInfo;
  'match hl 0': xtables.IptTtlInfo;
  'match tcpmss 0': xtables.XtTcpmssMatchInfo;
  'match statistic 0': xtables.XtStatisticInfo;
  'match rpfilter 0': xtables.XtRpfilterInfo;
  'match mh 0': xtables.Ip6tMh;
  'match iprange 1': xtables.XtIprangeMtinfo;
  'match ipcomp 0': xtables.XtIpcomp;
  'match cgroup 0': xtables.XtCgroupInfoV0;
  'match cgroup 2': xtables.XtCgroupInfoV2 & xtables.XtCgroupPathV2;
  'match time 0': xtables.XtTimeInfo;
  'match rt 0': xtables.Ip6tRt;
  'match realm 0': xtables.XtRealmInfo;
  'match policy 0': XtPolicy;
  'match helper 0': xtables.XtHelperInfo;
  'match hbh 0': xtables.Ip6tOpts;
  'match cluster 0': xtables.XtClusterMatchInfo;
  'match devgroup 0': xtables.XtDevgroupInfo;
  'target TOS 0': xtables.XtTosTargetInfo;
  'target TOS 1': xtables.XtTosTargetInfo;
  'target NFQUEUE 0': xtables.XtNfqInfo;
  'target NFQUEUE 1': xtables.XtNfqInfo;
  'target NFQUEUE 2': xtables.XtNfqInfo;
  'target NFQUEUE 3': xtables.XtNfqInfo;
  'target DSCP 0': xtables.XtDscpInfo;
  'target TCPMSS 0': xtables.XtTcpmssInfo;
  'target CT 1': xtables.XtCtTargetInfoV1;
  'target CT 2': xtables.XtCtTargetInfoV1;
  'target CONNMARK 1': xtables.XtConnmarkTginfo1;
  'target CONNMARK 2': xtables.XtConnmarkTginfo2;
  'target SYNPROXY 0': xtables.XtSynproxyInfo;
  'target CLASSIFY 0': xtables.XtClassifyTargetInfo;
  'target TEE 1': xtables.XtTeeTginfo;
  'match bpf 0': xtables.XtBpfInfo;
  'match bpf 1': xtables.XtBpfInfoV1 & xtables.XtBpfPathV1;
  'match cgroup 1': xtables.XtCgroupInfoV1;
  'match connlimit 0': xtables.XtConnlimitInfo;
  'match connlimit 1': xtables.XtConnlimitInfo;
  'match dst 0': xtables.Ip6tOpts;
  'match ipv6header 0': xtables.Ip6tIpv6headerInfo;
  'match ipvs 0': xtables.XtIpvsMtinfo;
  'match nfacct 0': xtables.XtNfacctMatchInfo;
  'match nfacct 1': xtables.XtNfacctMatchInfo;
  'match osf 0': xtables.XtOsfInfo;
  'match physdev 0': xtables.XtPhysdevInfo;
  'match rateest 0': xtables.XtRateestMatchInfo;
  'match recent 0': xtables.XtRecentMtinfo;
  'match recent 1': xtables.XtRecentMtinfoV1;
  'match socket 1': xtables.XtSocketMtinfo3;
  'match socket 2': xtables.XtSocketMtinfo3;
  'match socket 3': xtables.XtSocketMtinfo3;
  'match srh 0': xtables.Ip6tSrh;
  'match srh 1': xtables.Ip6tSrh1;
  'match string 0': xtables.XtStringInfo;
  'match string 1': xtables.XtStringInfo;
  'match tos 1': xtables.XtTosMatchInfo;
  'match u32 0': XtU32Tests;
  'target AUDIT 0': xtables.XtAuditInfo;
  'target CHECKSUM 0': xtables.XtChecksumInfo;
  'target CLUSTERIP 0': xtables.IptClusteripTgtInfo;
  'target CONNSECMARK 0': xtables.XtConnsecmarkTargetInfo;
  'target CT 0': xtables.XtCtTargetInfo;
  'target DNPT 0': xtables.Ip6tNptTginfo;
  'target ECN 0': xtables.IptEcnInfo;
  'target HL 0': xtables.IptTtlInfo;
  'target HMARK 0': xtables.XtHmarkInfo;
  'target IDLETIMER 0': xtables.IdletimerTgInfo;
  'target IDLETIMER 1': xtables.IdletimerTgInfoV1;
  'target LED 0': xtables.XtLedInfo;
  'target NFLOG 0': xtables.XtNflogInfo;
  'target RATEEST 0': xtables.XtRateestTargetInfo;
  'target SECMARK 0': xtables.XtSecmarkTargetInfo;
  'target SECMARK 1': xtables.XtSecmarkTargetInfoV1;
  'target SNPT 0': xtables.Ip6tNptTginfo;
  'target TCPOPTSTRIP 0': xtables.XtTcpoptstripTargetInfo;
  'target TPROXY 0': xtables.XtTproxyTargetInfo;
  'target TPROXY 1': xtables.XtTproxyTargetInfoV1;
  'target TTL 0': xtables.IptTtlInfo;
}

const decoders: { readonly [K in keyof XtInfos]: (r: Reader, at: number) => XtInfos[K] } = {
  'match tcp 0': xtables.decodeXtTcp,
  'match udp 0': xtables.decodeXtUdp,
  'match icmp 0': xtables.decodeIptIcmp,
  'match icmp6 0': xtables.decodeIptIcmp,
  'match addrtype 0': xtables.decodeXtAddrtypeInfo,
  'match addrtype 1': xtables.decodeXtAddrtypeInfoV1,
  'match comment 0': xtables.decodeXtCommentInfo,
  'match conntrack 3': xtables.decodeXtConntrackMtinfo3,
  'match state 0': xtables.decodeXtStateInfo,
  'match mark 1': xtables.decodeXtMarkMtinfo1,
  'match connmark 1': xtables.decodeXtMarkMtinfo1,
  'match multiport 1': xtables.decodeXtMultiportV1,
  'match mac 0': xtables.decodeXtMacInfo,
  'match limit 0': xtables.decodeXtRateinfo,
  'target MASQUERADE 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target REDIRECT 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target SNAT 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target DNAT 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target SNAT 1': xtables.decodeNfNatRange,
  'target DNAT 1': xtables.decodeNfNatRange,
  'target DNAT 2': xtables.decodeNfNatRange2,
  'target NETMAP 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target MARK 2': xtables.decodeXtMarkTginfo2,
  'target LOG 0': xtables.decodeXtLogInfo,
  'target REJECT 0': xtables.decodeIptRejectInfo,
  'match sctp 0': xtables.decodeXtSctpInfo,
  'match dccp 0': xtables.decodeXtDccpInfo,
  'match hashlimit 1': xtables.decodeXtHashlimitMtinfo1,
  'match hashlimit 2': xtables.decodeXtHashlimitMtinfo2,
  'match hashlimit 3': xtables.decodeXtHashlimitMtinfo3,
  'match connbytes 0': xtables.decodeXtConnbytesInfo,
  'match set 1': xtables.decodeXtSetInfoMatchV1,
  'match set 2': xtables.decodeXtSetInfoMatchV1,
  'match set 4': xtables.decodeXtSetInfoMatchV4,
  'target SET 2': xtables.decodeXtSetInfoTargetV2,
  'target SET 3': xtables.decodeXtSetInfoTargetV3,
  'match length 0': xtables.decodeXtLengthInfo,
  'match dscp 0': xtables.decodeXtDscpInfo,
  'match owner 1': xtables.decodeXtOwnerMatchInfo,
  'match frag 0': xtables.decodeIp6tFrag,
  'match esp 0': xtables.decodeXtEsp,
  'match ah 0': xtables.decodeIp6tAh,
  'match quota 0': xtables.decodeXtQuotaInfo,
  'match connlabel 0': xtables.decodeXtConnlabelMtinfo,
  'match pkttype 0': xtables.decodeXtPkttypeInfo,
  'match ecn 0': xtables.decodeXtEcnInfo,
  'match cpu 0': xtables.decodeXtCpuInfo,
  'match ttl 0': xtables.decodeIptTtlInfo,
  'match hl 0': xtables.decodeIptTtlInfo,
  'match tcpmss 0': xtables.decodeXtTcpmssMatchInfo,
  'match statistic 0': xtables.decodeXtStatisticInfo,
  'match rpfilter 0': xtables.decodeXtRpfilterInfo,
  'match mh 0': xtables.decodeIp6tMh,
  'match iprange 1': xtables.decodeXtIprangeMtinfo,
  'match ipcomp 0': xtables.decodeXtIpcomp,
  'match cgroup 0': xtables.decodeXtCgroupInfoV0,
  'match cgroup 2': (r, at) => ({
    ...xtables.decodeXtCgroupInfoV2(r, at),
    path: xtables.decodeXtCgroupPathV2(r, at).path,
  }),
  'match time 0': xtables.decodeXtTimeInfo,
  'match rt 0': xtables.decodeIp6tRt,
  'match realm 0': xtables.decodeXtRealmInfo,
  'match policy 0': decodePolicy,
  'match helper 0': xtables.decodeXtHelperInfo,
  'match hbh 0': xtables.decodeIp6tOpts,
  'match cluster 0': xtables.decodeXtClusterMatchInfo,
  'match devgroup 0': xtables.decodeXtDevgroupInfo,
  'target TOS 0': xtables.decodeXtTosTargetInfo,
  'target TOS 1': xtables.decodeXtTosTargetInfo,
  'target NFQUEUE 0': xtables.decodeXtNfqInfo,
  'target NFQUEUE 1': xtables.decodeXtNfqInfo,
  'target NFQUEUE 2': xtables.decodeXtNfqInfo,
  'target NFQUEUE 3': xtables.decodeXtNfqInfo,
  'target DSCP 0': xtables.decodeXtDscpInfo,
  'target TCPMSS 0': xtables.decodeXtTcpmssInfo,
  'target CT 1': xtables.decodeXtCtTargetInfoV1,
  'target CT 2': xtables.decodeXtCtTargetInfoV1,
  'target CONNMARK 1': xtables.decodeXtConnmarkTginfo1,
  'target CONNMARK 2': xtables.decodeXtConnmarkTginfo2,
  'target SYNPROXY 0': xtables.decodeXtSynproxyInfo,
  'target CLASSIFY 0': xtables.decodeXtClassifyTargetInfo,
  'target TEE 1': xtables.decodeXtTeeTginfo,
  'match bpf 0': xtables.decodeXtBpfInfo,
  'match bpf 1': (r, at) => ({
    ...xtables.decodeXtBpfInfoV1(r, at),
    path: xtables.decodeXtBpfPathV1(r, at).path,
  }),
  'match cgroup 1': xtables.decodeXtCgroupInfoV1,
  'match connlimit 0': xtables.decodeXtConnlimitInfo,
  'match connlimit 1': xtables.decodeXtConnlimitInfo,
  'match dst 0': xtables.decodeIp6tOpts,
  'match ipv6header 0': xtables.decodeIp6tIpv6headerInfo,
  'match ipvs 0': xtables.decodeXtIpvsMtinfo,
  'match nfacct 0': xtables.decodeXtNfacctMatchInfo,
  'match nfacct 1': xtables.decodeXtNfacctMatchInfo,
  'match osf 0': xtables.decodeXtOsfInfo,
  'match physdev 0': xtables.decodeXtPhysdevInfo,
  'match rateest 0': xtables.decodeXtRateestMatchInfo,
  'match recent 0': xtables.decodeXtRecentMtinfo,
  'match recent 1': xtables.decodeXtRecentMtinfoV1,
  'match socket 1': xtables.decodeXtSocketMtinfo3,
  'match socket 2': xtables.decodeXtSocketMtinfo3,
  'match socket 3': xtables.decodeXtSocketMtinfo3,
  'match srh 0': xtables.decodeIp6tSrh,
  'match srh 1': xtables.decodeIp6tSrh1,
  'match string 0': xtables.decodeXtStringInfo,
  'match string 1': xtables.decodeXtStringInfo,
  'match tos 1': xtables.decodeXtTosMatchInfo,
  'match u32 0': decodeU32,
  'target AUDIT 0': xtables.decodeXtAuditInfo,
  'target CHECKSUM 0': xtables.decodeXtChecksumInfo,
  'target CLUSTERIP 0': xtables.decodeIptClusteripTgtInfo,
  'target CONNSECMARK 0': xtables.decodeXtConnsecmarkTargetInfo,
  'target CT 0': xtables.decodeXtCtTargetInfo,
  'target DNPT 0': xtables.decodeIp6tNptTginfo,
  'target ECN 0': xtables.decodeIptEcnInfo,
  'target HL 0': xtables.decodeIptTtlInfo,
  'target HMARK 0': xtables.decodeXtHmarkInfo,
  'target IDLETIMER 0': xtables.decodeIdletimerTgInfo,
  'target IDLETIMER 1': xtables.decodeIdletimerTgInfoV1,
  'target LED 0': xtables.decodeXtLedInfo,
  'target NFLOG 0': xtables.decodeXtNflogInfo,
  'target RATEEST 0': xtables.decodeXtRateestTargetInfo,
  'target SECMARK 0': xtables.decodeXtSecmarkTargetInfo,
  'target SECMARK 1': xtables.decodeXtSecmarkTargetInfoV1,
  'target SNPT 0': xtables.decodeIp6tNptTginfo,
  'target TCPOPTSTRIP 0': xtables.decodeXtTcpoptstripTargetInfo,
  'target TPROXY 0': xtables.decodeXtTproxyTargetInfo,
  'target TPROXY 1': xtables.decodeXtTproxyTargetInfoV1,
  'target TTL 0': xtables.decodeIptTtlInfo,
};

type Key = keyof XtInfos;

/** An extension with its data decoded; `key` is its type, name and revision: `'match tcp 0'`. */
export type XtInfo = { readonly [K in Key]: { readonly key: K; readonly info: XtInfos[K] } }[Key];

/** Some targets of IPv6 have other data under the same name and revision. */
const ipv6: Readonly<Record<string, 'target SNAT 1'>> = {
  'target MASQUERADE 0': 'target SNAT 1',
  'target REDIRECT 0': 'target SNAT 1',
  'target NETMAP 0': 'target SNAT 1',
};

/** The data of an extension; `undefined` where its layout is not known here. */
export function decodeXt({ type, name, revision, info }: XtExtension): XtInfo | undefined {
  const key = `${type} ${name} ${revision}` as Key;
  const decode = decoders[key] as ((r: Reader, at: number) => XtInfo['info']) | undefined;
  return decode === undefined ? undefined : ({ key, info: decode(new Reader(info), 0) } as XtInfo);
}

/** A range of addresses and ports of a NAT target, whichever struct says it. */
export interface XtNatRange {
  readonly flags: number;
  /** 4 or 16 bytes are meant, by the table's family. */
  readonly minAddress: Uint8Array;
  readonly maxAddress: Uint8Array;
  readonly minPort: number;
  readonly maxPort: number;
  readonly basePort: number;
}

/** The range of a target MASQUERADE, REDIRECT, SNAT, DNAT or NETMAP. */
export function decodeXtNat({ name, revision, info, type }: XtExtension, isIpv6: boolean): XtNatRange | undefined {
  const key = `${type} ${name} ${revision}`;
  const reader = new Reader(info);
  if (key === 'target DNAT 2') {
    const range = xtables.decodeNfNatRange2(reader, 0);
    return { ...range, minAddress: range.minAddr, maxAddress: range.maxAddr };
  }
  if (isIpv6 && (key in ipv6 || key === 'target SNAT 1' || key === 'target DNAT 1')) {
    const range = xtables.decodeNfNatRange(reader, 0);
    return { ...range, minAddress: range.minAddr, maxAddress: range.maxAddr, basePort: 0 };
  }
  if (!/^target (MASQUERADE|REDIRECT|SNAT|DNAT|NETMAP) 0$/.test(key)) return undefined;
  const { flags, minPort, maxPort } = xtables.decodeNfNatIpv4MultiRangeCompat(reader, 0);
  return { flags, minPort, maxPort, basePort: 0, minAddress: info.slice(8, 12), maxAddress: info.slice(12, 16) };
}
