export { formatIp, formatMac, ipv4Number, isIpv4, isIpv6, parseIp, parseMac } from './address.js';
export type { Bitfield32, IndexedArray, StructExtra, UnknownAttribute } from './attribute.js';
export {
  AF,
  align4,
  littleEndian,
  NETLINK,
  NLA_F_NESTED,
  NLA_F_NET_BYTEORDER,
  NLA_HDRLEN,
  NLA_TYPE_MASK,
  NLM_F,
  NLMSG,
  NLMSG_HDRLEN,
} from './constants.js';
export { InvalidAttributeError, MalformedMessageError } from './errors.js';
export type { CallOptions, Do, DoAndDump, Dump, GenericFamily, GenericMethod, Listing } from './generic.js';
export type {
  AnyOperation,
  AttributeNames,
  Family,
  Message,
  MessageInput,
  NestName,
  Operation,
  SelectedFormat,
} from './message.js';
export { attributePath, locateAttribute, refusedAttribute } from './names.js';
export { Reader } from './reader.js';
export { shared } from './shared.js';
export { decodeText, encodeText } from './text.js';
export { Writer } from './writer.js';
