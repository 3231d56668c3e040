import { AF, type NetlinkSocket, type RouteMessage, RTM_GETROUTE } from '../../route/index.js';
import type { Pieces } from '../pieces.js';
import type { IpContext } from './context.js';
import { familyNumber } from './families.js';
import { needDevice, needVrf } from './host.js';
import { wholeNumber } from './names.js';
import { hostLength, type Prefix, parsePrefix } from './prefix.js';
import { routePrinter } from './route.js';
import { InspectError, readName, readQuestion, type Taker, type Vocabulary } from './words.js';

type GetWord =
  | ('tos' | 'dsfield' | 'from' | 'iif' | 'mark' | 'oif' | 'dev' | 'notify' | 'connected' | 'vrf' | 'uid' | 'fibmatch')
  | ('sport' | 'dport' | 'ipproto' | 'to');

/** The words of `ip route get`; the address may stand alone. */
export const ROUTE_GET_WORDS: Vocabulary<GetWord> = {
  tos: { value: 'TOS' },
  dsfield: { value: 'TOS', short: true },
  from: { value: 'ADDRESS', short: true },
  iif: { value: 'NAME', short: true },
  mark: { value: 'MARK', short: true },
  oif: { value: 'NAME', short: true },
  dev: { value: 'NAME' },
  notify: { short: true },
  connected: { short: true },
  vrf: { value: 'NAME', short: true },
  uid: { value: 'NUMBER', short: true },
  fibmatch: { short: true },
  sport: { value: 'PORT', short: true },
  dport: { value: 'PORT', short: true },
  ipproto: { value: 'PROTOCOL', short: true },
  to: { value: 'ADDRESS' },
};

/** It is put together word by word, unlike those of messages that came. */
type RequestHeader = { -readonly [Member in keyof RouteMessage['header']]?: RouteMessage['header'][Member] };
type RequestAttrs = Partial<RouteMessage['attrs']>;

interface Request {
  header: RequestHeader & { rtmFamily: number; rtmFlags: number };
  attrs: RequestAttrs;
  isConnected: boolean;
  hasSource: boolean;
}

const FLAG_NOTIFY = 0x100;
const FLAG_LOOKUP_TABLE = 0x1000;
const FLAG_FIB_MATCH = 0x2000;
const U32 = 0xffffffff;

function number(word: string, text: string, max: number): number {
  const value = wholeNumber(text, max);
  if (value === undefined) throw new InspectError(`${word}: '${text}' is not a number up to ${max}`);
  return value;
}

function addressText({ bytes, family }: Prefix): string | undefined {
  if (family === AF.inet) return bytes.slice(0, 4).join('.');
  const groups = Array.from({ length: 8 }, (_, at) => ((bytes[at * 2]! << 8) | bytes[at * 2 + 1]!).toString(16));
  return groups.join(':');
}

function readGetQuestion(words: readonly string[], context: IpContext): Request {
  const { names } = context;
  const header: Request['header'] = { rtmFamily: familyNumber(context.options.family), rtmFlags: 0 };
  const request: Request = { header, attrs: {}, isConnected: false, hasSource: false };
  const { attrs } = request;
  const address = (word: string, text: string): Prefix => {
    const prefix = parsePrefix(word, text, header.rtmFamily);
    if (header.rtmFamily === 0) header.rtmFamily = prefix.family;
    return prefix;
  };
  const tos = (text: string): void => {
    header.rtmTos = readName('tos', text, names.dsfieldId);
  };
  const out = (text: string): void => {
    attrs.oif = needDevice(context, text).index;
  };
  const to: Taker = (text) => {
    const prefix = address('to', text);
    if (prefix.family !== 0) attrs.dst = addressText(prefix);
    header.rtmDstLen = prefix.family === 0 ? 0 : hostLength(prefix.family); // the kernel looks whole addresses up only
  };
  readQuestion(
    words,
    ROUTE_GET_WORDS,
    {
      tos,
      dsfield: tos,
      from: (text) => {
        const prefix = address('from', text);
        if (prefix.family !== 0) attrs.src = addressText(prefix);
        header.rtmSrcLen = prefix.length;
        request.hasSource = true;
      },
      iif: (text) => (attrs.iif = needDevice(context, text).index),
      mark: (text) => (attrs.mark = number('mark', text, U32) || undefined),
      oif: out,
      dev: out,
      notify: () => (header.rtmFlags |= FLAG_NOTIFY),
      connected: () => (request.isConnected = true),
      vrf: (text) => out(needVrf(context, text).name),
      uid: (text) => (attrs.uid = number('uid', text, U32)),
      fibmatch: () => (header.rtmFlags |= FLAG_FIB_MATCH),
      sport: (text) => (attrs.sport = number('sport', text, 0xffff)),
      dport: (text) => (attrs.dport = number('dport', text, 0xffff)),
      ipproto: (text) => (attrs.ipProto = readName('ipproto', text, names.ipProtocolId)),
      to,
    },
    to,
  );
  if (header.rtmDstLen === undefined) throw new InspectError('route get: need at least a destination address');
  if (header.rtmFamily === 0) header.rtmFamily = AF.inet;
  // IPv6 says the table anyway, and refuses the flag.
  if (header.rtmFamily === AF.inet) header.rtmFlags |= FLAG_LOOKUP_TABLE;
  return request;
}

/** What `ip route get` prints. @throws InspectError a wrong word, no such link; NetlinkError no route leads there */
export async function* showRouteTo(socket: NetlinkSocket, context: IpContext, words: readonly string[]): Pieces {
  const { header, attrs, isConnected, hasSource } = readGetQuestion(words, context);
  const ask = async (): Promise<RouteMessage> => {
    const [message] = await socket.request(RTM_GETROUTE, { header, attrs }, { subject: attrs.dst ?? 'default' });
    return message!;
  };
  const answer = await ask();
  yield printed(answer, context);
  if (!isConnected || hasSource) return;
  if (answer.attrs.prefsrc === undefined && answer.attrs.src === undefined)
    throw new InspectError('route get: the answer has no source address to connect with', 'ENOENT');
  // `ip` asks the same once more, and then prints text even where the first answer was JSON.
  yield printed(await ask(), { ...context, options: { ...context.options, json: false } });
}

function printed(message: RouteMessage, context: IpContext): string {
  const printer = routePrinter(context, { table: 0 });
  const table = message.attrs.table ?? message.header.rtmTable;
  return `${printer.start()}${printer.print([{ message, table }])}${printer.finish()}`;
}
