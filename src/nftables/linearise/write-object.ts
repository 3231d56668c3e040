import { type ObjAttrs, SynproxyOptions } from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Synproxy } from '../model/model.js';
import type { Expectation, NamedObject, TimeoutPolicy } from '../model/ruleset.js';
import { objectNumber } from '../types/object-types.js';
import { timeoutStates } from '../types/timeout-states.js';
import { COMMENT, writeComment } from '../types/user-data.js';
import { writeStateful } from './write-stateful.js';

/** What an object is, apart from its name: as builders make it, or as it was read. Its family is the table's by default. */
export interface ObjectContent extends Pick<NamedObject, 'type' | 'statement' | 'secmark'> {
  readonly helper?: OpenFamily<NonNullable<NamedObject['helper']>> | undefined;
  readonly timeout?: OpenFamily<TimeoutPolicy> | undefined;
  readonly expectation?: OpenFamily<Expectation> | undefined;
}

type OpenFamily<T extends { readonly family: number }> = Omit<T, 'family'> & { readonly family?: number | undefined };

interface NewObject extends ObjectContent {
  readonly name: string;
  readonly comment?: string | undefined;
}

/** The attributes that make an object. @throws InvalidRuleError it says too little */
export function writeObject(table: string, object: NewObject): ObjAttrs {
  const type = objectNumber(object.type);
  const { comment } = object;
  const userdata = writeComment(COMMENT.object, comment);
  return { table, name: object.name, type, data: dataOf(object), userdata } as ObjAttrs;
}

function dataOf({ type, name, statement, helper, timeout, expectation, secmark }: NewObject): ObjAttrs['data'] {
  if (helper !== undefined) return { name: helper.name, l4proto: helper.protocol, l3proto: helper.family };
  if (timeout !== undefined) {
    const { protocol, family, states } = timeout;
    const known = timeoutStates(protocol);
    const unknown = Object.keys(states).find((state) => !known.some((row) => row.name === state));
    if (unknown !== undefined) throw new InvalidRuleError(`protocol ${protocol} has no state '${unknown}'`);
    const rows = known.filter((row) => states[row.name] !== undefined);
    const data = Object.fromEntries(rows.map((row) => [row.attribute, states[row.name]]));
    return { l4proto: protocol, l3proto: family, data } as ObjAttrs['data'];
  }
  if (expectation !== undefined) {
    const { protocol, family, port, timeout: ms, size } = expectation;
    return { l4proto: protocol, l3proto: family, dport: port, timeout: ms, size };
  }
  if (secmark !== undefined) return { ctx: secmark };
  if (statement === undefined) throw new InvalidRuleError(`${type} ${name} does not say what it is`);
  if (statement.kind === 'synproxy') return synproxyData(statement);
  return writeStateful(statement).data as ObjAttrs['data'];
}

function synproxyData({ mss, wscale, timestamp, sackPerm }: Synproxy): ObjAttrs['data'] {
  const flags =
    (mss === undefined ? 0 : SynproxyOptions.mss) |
    (wscale === undefined ? 0 : SynproxyOptions.wscale) |
    (timestamp ? SynproxyOptions.timestamp : 0) |
    (sackPerm ? SynproxyOptions.sackPerm : 0);
  return { mss: mss ?? 0, wscale: wscale ?? 0, flags };
}
