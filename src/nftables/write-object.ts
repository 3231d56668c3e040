import { type ObjAttrs, SynproxyOptions } from '../generated/nftables.js';
import { InvalidRuleError } from './errors.js';
import type { Synproxy } from './model.js';
import type { NamedObject } from './ruleset.js';
import { timeoutStates } from './timeout-states.js';
import { COMMENT, commentDatum, writeUserData } from './user-data.js';
import { objectTypes } from './write-set.js';
import { writeStateful } from './write-stateful.js';

/** The attributes that make an object. @throws InvalidRuleError it says too little */
export function writeObject(table: string, object: NamedObject): ObjAttrs {
  const type = objectTypes[object.type];
  if (type === undefined)
    throw new InvalidRuleError(
      `'${object.type}' is no kind of object; they are ${Object.keys(objectTypes).join(', ')}`,
    );
  const { comment } = object;
  const userdata = comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.object, comment)]);
  return { table, name: object.name, type, data: dataOf(object), userdata } as ObjAttrs;
}

function dataOf({ type, name, statement, helper, timeout, expectation, secmark }: NamedObject): ObjAttrs['data'] {
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
