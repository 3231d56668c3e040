import type { PublishedPort } from '../recipe/table/index.js';
import type { CniArgs } from './environment.js';
import {
  asObject,
  checkMac,
  type Fields,
  flagField,
  listField,
  numberField,
  objectField,
  textField,
  textsField,
  unsupportedField,
  wrongField,
} from './fields.js';
import { type IpamConfig, readIpam } from './ipam-config.js';
import { checkChainedKeys, readPorts } from './ports.js';
import { CniError, type CniVersion, CODE, versionOf } from './protocol.js';
import { type Dns, hasDns, type Result, readDns, readResult } from './result.js';

/** Who may reach a container otherwise than by a published port. */
export type IngressPolicy =
  /** Containers of the same network. */
  | 'same-bridge'
  /** Everyone. */
  | 'open'
  /** Nobody. */
  | 'isolated';

/** The VLANs of a container's port. */
export interface VlanConfig {
  /** The container's own, untagged; 0: none. */
  id: number;
  /** Those that go tagged, `[first, last]`. */
  trunk: [number, number][];
  /** Whether the port stays in the bridge's default VLAN as well. */
  keepsDefault: boolean;
}

/** A network's configuration with what the runtime adds to it, checked. */
export interface CniNetwork {
  cniVersion: CniVersion;
  name: string;
  /** The bridge's name. */
  bridge: string;
  /** Interface of the host that has the gateways' addresses: the bridge, or with `vlan` the link of that VLAN on it. */
  gatewayLink: string;
  isGateway: boolean;
  isDefaultGateway: boolean;
  forceAddress: boolean;
  ipMasq: boolean;
  mtu: number | undefined;
  promiscuous: boolean;
  /** The port exchanges nothing with other isolated ports. */
  isolatedPort: boolean;
  ingress: IngressPolicy;
  vlan: VlanConfig | undefined;
  /** Whether a container sends with its own Ethernet address only. */
  macSpoofCheck: boolean;
  /** Whether addresses wait for duplicate address detection. */
  dad: boolean;
  /** Whether the container's interface goes up. */
  isUp: boolean;
  mac: string | undefined;
  ports: PublishedPort[];
  ipam: IpamConfig;
  /** What the configuration or the runtime says; what an IPAM plugin says is used otherwise. */
  dns: Dns | undefined;
  prevResult: Result | undefined;
  /** The configuration as it came, for an external IPAM plugin. */
  text: string;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/** Reads what stands on the standard input. @throws CniError 6 it is no JSON object */
export function parseFields(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CniError(CODE.decoding, `the configuration is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new CniError(CODE.decoding, 'the configuration is not a JSON object');
}

/** The network's name: what its elements in the kernel are found by. @throws CniError 7 */
export function readName(config: Fields): string {
  const name = textField(config, 'name', '');
  if (name !== undefined && NAME.test(name)) return name;
  throw wrongField('name', config.name, 'letters, digits, _ . -, beginning with a letter or digit');
}

/** @throws CniError 1, 2 or 7 with the field, its value and what was expected */
export function readConfig(config: Fields, text: string, args: CniArgs): CniNetwork {
  const cniVersion = versionOf(config.cniVersion);
  const name = readName(config);
  const runtime = objectField(config, 'runtimeConfig', '') ?? {};
  refuseUnsupported(config, runtime);
  const flag = (key: string): boolean => flagField(config, key, '');
  const isDefaultGateway = flag('isDefaultGateway');
  const bridge = readBridge(config);
  const vlan = readVlan(config);
  const network: CniNetwork = {
    cniVersion,
    name,
    bridge,
    gatewayLink: gatewayLinkOf(bridge, vlan),
    isGateway: flag('isGateway') || isDefaultGateway,
    isDefaultGateway,
    forceAddress: flag('forceAddress'),
    ipMasq: flag('ipMasq'),
    mtu: numberField(config, 'mtu', '', 0, 65535) || undefined,
    promiscuous: flag('promiscMode'),
    isolatedPort: flag('portIsolation'),
    ingress: readIngress(config),
    vlan,
    macSpoofCheck: flag('macspoofchk'),
    dad: flag('enabledad'),
    isUp: !flag('disableContainerInterface'),
    mac: readMac(config, runtime, args),
    ports: readPorts(listField(runtime, 'portMappings', 'runtimeConfig'), 'runtimeConfig.portMappings'),
    ipam: readIpam(config, runtime, args),
    dns: readNetworkDns(config, runtime),
    prevResult: readPrevious(config),
    text,
  };
  checkTogether(network, flag('hairpinMode'));
  return network;
}

/** The result of the plugin before, or for CHECK and DEL of the whole chain. */
export function readPrevious(config: Fields): Result | undefined {
  const fields = objectField(config, 'prevResult', '');
  return fields === undefined ? undefined : readResult(fields, 'prevResult');
}

function refuseUnsupported(config: Fields, runtime: Fields): void {
  const limits = objectField(runtime, 'bandwidth', 'runtimeConfig') ?? {};
  if (Object.values(limits).some((value) => value !== 0))
    throw unsupportedField('runtimeConfig.bandwidth', limits, 'chain the bandwidth plugin behind this one');
  const capabilities = objectField(config, 'capabilities', '') ?? {};
  if (capabilities.bandwidth === true)
    throw unsupportedField('capabilities.bandwidth', true, 'chain the bandwidth plugin behind this one');
  checkChainedKeys(config);
}

function readBridge(config: Fields): string {
  const bridge = textField(config, 'bridge', '') ?? 'cni0';
  const isName = /^[^\s/:\0]+$/.test(bridge) && Buffer.byteLength(bridge) <= 15 && bridge !== '.' && bridge !== '..';
  if (isName) return bridge;
  throw wrongField('bridge', bridge, "an interface name: 1 to 15 bytes, no space, '/' or ':'");
}

function readIngress(config: Fields): IngressPolicy {
  const policy = textField(config, 'ingressPolicy', '') ?? 'same-bridge';
  if (policy === 'same-bridge' || policy === 'open' || policy === 'isolated') return policy;
  throw wrongField('ingressPolicy', policy, 'same-bridge, open or isolated');
}

function readVlan(config: Fields): VlanConfig | undefined {
  const id = numberField(config, 'vlan', '', 0, 4094) ?? 0;
  const trunk = listField(config, 'vlanTrunk', '').flatMap((item, index): [number, number][] => {
    const at = `vlanTrunk[${index}]`;
    const fields = asObject(item, at);
    const one = numberField(fields, 'id', at, 1, 4094);
    const least = numberField(fields, 'minID', at, 1, 4094);
    const most = numberField(fields, 'maxID', at, 1, 4094);
    if ((least === undefined) !== (most === undefined) || (least ?? 0) > (most ?? 0))
      throw wrongField(at, item, 'minID and maxID, the one not above the other, or id');
    const ranges: [number, number][] = one === undefined ? [] : [[one, one]];
    return least === undefined || most === undefined ? ranges : [...ranges, [least, most]];
  });
  if (id === 0 && trunk.length === 0) return undefined;
  return { id, trunk, keepsDefault: flagField(config, 'preserveDefaultVlan', '') };
}

function gatewayLinkOf(bridge: string, vlan: VlanConfig | undefined): string {
  if (vlan === undefined || vlan.id === 0) return bridge;
  const name = `${bridge}.${vlan.id}`;
  if (Buffer.byteLength(name) <= 15) return name;
  throw wrongField('bridge', bridge, `a shorter name: with its VLAN, ${name}, it has 15 bytes at most`);
}

function readMac(config: Fields, runtime: Fields, args: CniArgs): string | undefined {
  const cni = objectField(objectField(config, 'args', '') ?? {}, 'cni', 'args') ?? {};
  const wanted = [
    [textField(runtime, 'mac', 'runtimeConfig'), 'runtimeConfig.mac'],
    [textField(cni, 'mac', 'args.cni'), 'args.cni.mac'],
    [args.mac, 'MAC of CNI_ARGS'],
  ] as const;
  const [mac, path] = wanted.find(([value]) => value !== undefined) ?? [];
  return mac === undefined || path === undefined ? undefined : checkMac(mac, path);
}

/** The runtime's capability `dns` has names of its own for the lists. */
function readNetworkDns(config: Fields, runtime: Fields): Dns | undefined {
  const asked = objectField(runtime, 'dns', 'runtimeConfig');
  const own = readDns(objectField(config, 'dns', '') ?? {}, 'dns');
  const dns: Dns =
    asked === undefined
      ? own
      : {
          ...own,
          nameservers: textsField(asked, 'servers', 'runtimeConfig.dns'),
          search: textsField(asked, 'searches', 'runtimeConfig.dns'),
          options: textsField(asked, 'options', 'runtimeConfig.dns'),
        };
  return hasDns(dns) ? dns : undefined;
}

/** What no single field shows. */
function checkTogether(network: CniNetwork, hairpin: boolean): void {
  if (hairpin && network.promiscuous)
    throw wrongField('promiscMode', true, 'false where hairpinMode is true: the kernel has the one or the other');
  if (!network.isUp && network.ipam.kind !== 'none')
    throw wrongField(
      'disableContainerInterface',
      true,
      'false where there is an ipam: addresses need an interface that is up',
    );
  if (network.ports.length > 0 && network.ipam.kind === 'none')
    throw wrongField('runtimeConfig.portMappings', network.ports, 'an ipam: a port is published to an address');
  const local = network.ports.findIndex(({ hostAddress }) => hostAddress?.startsWith('127.'));
  if (local >= 0 && network.gatewayLink !== network.bridge)
    throw wrongField(
      `runtimeConfig.portMappings[${local}].hostIP`,
      network.ports[local]?.hostAddress,
      'none of 127.0.0.0/8 where vlan is set: the way through a VLAN link is closed to it',
    );
}
